package org.daybook.reports.joint;

/// Who signed a report, by its own word: to be believed once people have compared the fingerprint.
///
/// @param site the code of the site
/// @param key  its public key, Ed25519, SubjectPublicKeyInfo
public record SiteKey(String site, byte[] key) {
    /// What people compare.
    public KeyFingerprint fingerprint() {
        return KeyFingerprint.of(key);
    }
}
