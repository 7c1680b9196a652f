using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;

namespace WeChatPayLint.ConfigLinter.Checking;

/// <summary>The paths that git's index lists. https://git-scm.com/docs/index-format</summary>
internal static class GitIndex
{
    private const int HeaderLength = 12;
    private const int CompressedSince = 4;

    // Times, device, owner and size of a file stand before its hash, two bytes of flags behind it.
    private const int StatLength = 40;
    private const int FlagsLength = 2;
    private const int HasMoreFlags = 0x4000;

    // Of entries whose path stands whole.
    private const int EntryAlignment = 8;

    // SHA-1's, and that of repositories in SHA-256.
    private static readonly int[] HashLengths = [20, 32];

    /// <summary>Whether a path, from the repository's root and with slashes, is listed.</summary>
    public static bool Lists(ReadOnlySpan<byte> index, string path)
    {
        if (index.Length < HeaderLength)
        {
            return false;
        }

        var name = Encoding.UTF8.GetBytes(path);
        foreach (var length in HashLengths)
        {
            if (Lists(index, name, length))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Lists(ReadOnlySpan<byte> index, byte[] name, int hashLength)
    {
        var isCompressed = BinaryPrimitives.ReadInt32BigEndian(index[4..]) >= CompressedSince;
        var path = new List<byte>();
        var at = HeaderLength;
        for (var left = BinaryPrimitives.ReadUInt32BigEndian(index[8..]); left > 0; left--)
        {
            var start = at;
            at += StatLength + hashLength;
            if (at + FlagsLength >= index.Length)
            {
                return false;
            }

            at += (BinaryPrimitives.ReadUInt16BigEndian(index[at..]) & HasMoreFlags) == 0 ? FlagsLength : 2 * FlagsLength;
            if (!TryReadPath(index, ref at, path, isCompressed ? ReadNumber(index, ref at) : path.Count))
            {
                return false;
            }

            if (CollectionsMarshal.AsSpan(path).SequenceEqual(name))
            {
                return true;
            }

            at = isCompressed ? at : start + (at - start + EntryAlignment - 1) / EntryAlignment * EntryAlignment;
        }

        return false;
    }

    // A path ends with a NUL. Before version 4 it stands whole, since then it says how much to cut off the one before it, and has what comes instead.
    private static bool TryReadPath(ReadOnlySpan<byte> index, ref int at, List<byte> path, long cut)
    {
        var length = at < index.Length ? index[at..].IndexOf((byte)0) : -1;
        if (length < 0 || cut > path.Count)
        {
            return false;
        }

        path.RemoveRange(path.Count - (int)cut, (int)cut);
        path.AddRange(index.Slice(at, length));
        at += length + 1;
        return true;
    }

    // Seven bits a byte, the highest first; every further byte adds one, so that no number can be written in two ways.
    private static long ReadNumber(ReadOnlySpan<byte> index, ref int at)
    {
        long number = 0;
        for (var isFirst = true; at < index.Length && number < int.MaxValue; isFirst = false)
        {
            var next = index[at++];
            number = ((isFirst ? 0 : number + 1) << 7) | (uint)(next & 0x7F);
            if ((next & 0x80) == 0)
            {
                return number;
            }
        }

        return long.MaxValue;
    }
}
