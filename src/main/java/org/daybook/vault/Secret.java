package org.daybook.vault;

/// Keys that must outlive a renewal of the data key: random rows inside the encrypted database, never derived from the data
/// key.
public enum Secret {
    /// 32 bytes: chains the audit lines.
    AUDIT,
    /// 32 bytes: seeds the protection of statistics.
    DISCLOSURE,
    /// 32 bytes: hashes the numbers by which an imported register identified people.
    IMPORT,
    /// An Ed25519 private key (PKCS#8): signs the seals of the key slots.
    SIGNING,
    /// An X25519 private key (PKCS#8): opens what the locked screen put into the [SealedInbox].
    LETTERBOX,
    /// An Ed25519 private key (PKCS#8): signs what the site reports to a joint office. Not the signing key of the slots, which
    /// changes with the data key: an office knows this one for the whole life of the site.
    REPORT
}
