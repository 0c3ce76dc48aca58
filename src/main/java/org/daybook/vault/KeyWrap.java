package org.daybook.vault;

import java.util.Arrays;
import org.jasypt.encryption.pbe.StandardPBEByteEncryptor;
import org.jasypt.iv.RandomIvGenerator;
import org.jasypt.salt.RandomSaltGenerator;

/// Wraps a slot's private key under the first part of the passphrase's keys, with jasypt.
///
/// jasypt does not authenticate: one wrong password in some hundred decrypts to garbage without an exception. So nothing is
/// unwrapped before the slot's MAC was verified. Algorithm, salt and IV are named explicitly, because jasypt's defaults are MD5
/// and DES. Its thousand iterations add nothing here: the password is 256 random-looking bits.
final class KeyWrap {
    private KeyWrap() {}

    /// Returns the wrapped key: 16 bytes of salt, 16 of IV, then AES-256-CBC.
    static byte[] wrap(PassphraseKeys keys, byte[] privateKey) {
        return encryptor(keys).encrypt(privateKey);
    }

    /// Returns the private key. The caller wipes it.
    static byte[] unwrap(PassphraseKeys keys, byte[] wrapped) {
        return encryptor(keys).decrypt(wrapped);
    }

    private static StandardPBEByteEncryptor encryptor(PassphraseKeys keys) {
        var encryptor = new StandardPBEByteEncryptor();
        encryptor.setAlgorithm("PBEWITHHMACSHA512ANDAES_256");
        encryptor.setSaltGenerator(new RandomSaltGenerator("DRBG"));
        encryptor.setIvGenerator(new RandomIvGenerator("DRBG"));
        var password = keys.wrapPassword();
        encryptor.setPasswordCharArray(password);
        Arrays.fill(password, '\0');
        return encryptor;
    }
}
