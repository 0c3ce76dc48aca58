package org.daybook.recovery;

import static org.bouncycastle.crypto.threshold.ShamirSecretSplitter.Algorithm.AES;
import static org.bouncycastle.crypto.threshold.ShamirSecretSplitter.Mode.Table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import org.bouncycastle.crypto.threshold.ShamirSecretSplitter;
import org.bouncycastle.crypto.threshold.ShamirSplitSecret;
import org.bouncycastle.crypto.threshold.ShamirSplitSecretShare;

/// Shamir's secret sharing, two of three, by Bouncy Castle: each byte of a share is the value at its index of a random line
/// over GF(2^8) (the polynomial of AES) whose value at 0 is the byte of the secret. The library does not detect wrong shares:
/// see the digest of [KitSheet].
final class Shares {
    private Shares() {}

    /// @param secret 16 random bytes
    /// @param shares its three shares, with index 1, 2 and 3
    record Split(byte[] secret, List<byte[]> shares) {}

    /// Returns a random secret and its shares; the caller wipes them.
    static Split draw(SecureRandom random) {
        try {
            var split = new ShamirSecretSplitter(AES, Table, KitSheet.SECRET, random)
                    .split(KitKind.SPLIT.needed(), KitKind.SPLIT.sheets());
            var shares = new ArrayList<byte[]>();
            for (var share : split.getSecretShares()) {
                shares.add(share.getEncoded());
            }
            return new Split(split.getSecret(), shares);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Returns the secret from two different shares of one kit; the caller wipes it.
    static byte[] join(KitSheet one, KitSheet other) {
        try {
            return new ShamirSplitSecret(AES, Table, new ShamirSplitSecretShare[]{
                    new ShamirSplitSecretShare(one.secret(), one.index()),
                    new ShamirSplitSecretShare(other.secret(), other.index())}).getSecret();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
