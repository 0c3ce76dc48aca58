package org.daybook.update;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The head of an update file: the description of its payload, and the signature over it.
///
/// It is text in exactly one form, so that no two heads have the same meaning: seven signed lines, one line with the signature
/// over their bytes, and an empty one. None of it may be trusted before [ReleaseKeys] accept it.
///
/// @param version         of the program in the file
/// @param platform        the platform for which it is built
/// @param kind            the kind of payload
/// @param payloadLength   the number of bytes after the head
/// @param payloadSha256   their hash
/// @param unpackedLength  the length of the decompressed archive; for packages the length of the payload
/// @param signed          the signed bytes
/// @param signature       64 bytes, Ed25519
/// @param headLength      the length of the whole head in bytes
record UpdateManifest(ProgramVersion version, TargetPlatform platform, UpdateKind kind, long payloadLength,
        byte[] payloadSha256, long unpackedLength, byte[] signed, byte[] signature, int headLength) {
    /// The maximum length of a head.
    static final int MAX_BYTES = 1024;
    private static final String LENGTH = "([1-9][0-9]{0,11})";
    private static final Pattern HEAD = Pattern.compile("""
      (daybook-update 1
      version ([0-9.]{5,14})
      platform ([a-z0-9-]{1,40})
      kind (folder|deb|msi|dmg)
      payload-length %s
      payload-sha256 ([0-9a-f]{64})
      unpacked-length %s
      )signature ([0-9a-f]{128})

      """.formatted(LENGTH, LENGTH));

    /// Reads the head of a file from its first bytes; empty if it is not one.
    static Optional<UpdateManifest> read(byte[] first) {
        var head = HEAD.matcher(new String(first, StandardCharsets.ISO_8859_1));
        return head.lookingAt()
                ? ProgramVersion.of(head.group(2)).map(version -> of(version, head.toMatchResult()))
                : Optional.empty();
    }

    private static UpdateManifest of(ProgramVersion version, MatchResult head) {
        return new UpdateManifest(version, new TargetPlatform(head.group(3)),
                UpdateKind.valueOf(head.group(4).toUpperCase(Locale.ROOT)), Long.parseLong(head.group(5)),
                HexFormat.of().parseHex(head.group(6)), Long.parseLong(head.group(7)),
                head.group(1).getBytes(StandardCharsets.ISO_8859_1), HexFormat.of().parseHex(head.group(8)),
                head.end());
    }
}
