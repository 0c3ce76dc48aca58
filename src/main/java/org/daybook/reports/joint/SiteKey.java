package org.daybook.reports.joint;

/// The claimed signer of a report: to be trusted once people have compared the fingerprint.
///
/// @param site the code of the site
/// @param key  its public key, Ed25519, SubjectPublicKeyInfo
public record SiteKey(String site, byte[] key) {
    /// Returns the fingerprint that people compare.
    public KeyFingerprint fingerprint() {
        return KeyFingerprint.of(key);
    }
}
