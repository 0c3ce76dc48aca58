package org.daybook.vault;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.KEM;
import javax.crypto.Mac;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.junit.jupiter.api.Test;

/// The vectors of `docs/store-format.md`, recomputed from the document: with the JDK and Bouncy Castle, and, apart from parsing
/// the file, without the program's own classes.
class SlotVectorTest {
    private static final String PASSPHRASE = "caf\u00e9 and the tide";
    private final Map<String, byte[]> vector = fromDocument();

    @Test
    void programOpensTheVector() throws Exception {
        var file = SlotFile.decode(value("slots"));
        assertArrayEquals(value("slots"), file.encode());
        for (var typed : new String[]{PASSPHRASE, "cafe\u0301 and the tide"}) {
            try (var secret = new SignInSecret("north", typed.toCharArray());
                    var unlocked = new KeySlots(KdfPolicy.PROGRAM).unlock(file, secret)) {
                assertArrayEquals(value("data-key"), unlocked.key().bytes());
            }
        }
    }

    @Test
    void passphraseGivesCheckMacAndPrivateKey() throws Exception {
        var slot = slot();
        var how = new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id).withVersion(0x13).withMemoryAsKB(65_536)
                .withIterations(3).withParallelism(1).withSalt(value("salt")).build();
        var argon2 = new Argon2BytesGenerator();
        argon2.init(how);
        var derived = new byte[96];
        argon2.generateBytes(PASSPHRASE.getBytes(StandardCharsets.UTF_8), derived);
        assertArrayEquals(value("wrap-password"), Arrays.copyOf(derived, 32));
        assertArrayEquals(value("check"),
                hmac(Arrays.copyOfRange(derived, 32, 64),
                        fields("daybook.slot.check.1".getBytes(StandardCharsets.UTF_8))));
        assertArrayEquals(value("mac"), hmac(Arrays.copyOfRange(derived, 64, 96), slot.underMac(store())));
        assertArrayEquals(value("private-key"), unwrapped(slot.wrappedKey()));
    }

    private byte[] unwrapped(byte[] wrapped) throws Exception {
        var password = HexFormat.of().formatHex(value("wrap-password")).toCharArray();
        var key = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                .generateSecret(new PBEKeySpec(password, Arrays.copyOf(wrapped, 16), 1000, 256));
        var cipher = Cipher.getInstance("AES/CBC/PKCS5Padding");
        cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(key.getEncoded(), "AES"),
                new IvParameterSpec(Arrays.copyOfRange(wrapped, 16, 32)));
        return cipher.doFinal(Arrays.copyOfRange(wrapped, 32, wrapped.length));
    }

    @Test
    void privateKeyOpensTheSealToTheDataKey() throws Exception {
        var seal = slot().seal();
        var key = KeyFactory.getInstance("X25519").generatePrivate(new PKCS8EncodedKeySpec(value("private-key")));
        var shared = KEM.getInstance("DHKEM").newDecapsulator(key).decapsulate(value("encapsulation"));
        assertArrayEquals(value("context"), slot().recipient(store()).context(1, value("encapsulation")));
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(hkdf(shared.getEncoded(), value("context")), "AES"),
                new GCMParameterSpec(128, seal.iv()));
        cipher.updateAAD(value("context"));
        assertArrayEquals(value("data-key"), cipher.doFinal(seal.ciphertext()));
    }

    @Test
    void signingKeyGivesTheSignatureAndItsPublicHalfBelievesIt() throws Exception {
        var seal = slot().seal();
        var signed = fields(value("context"), seal.iv(), seal.ciphertext());
        var signature = Signature.getInstance("Ed25519");
        signature.initSign(
                KeyFactory.getInstance("Ed25519")
                        .generatePrivate(new PKCS8EncodedKeySpec(value("signing-private-key"))));
        signature.update(signed);
        assertArrayEquals(value("signature"), signature.sign());
        signature.initVerify(
                KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(slot().signingPublicKey())));
        signature.update(signed);
        assertTrue(signature.verify(seal.signature()));
    }

    @Test
    void dataKeyGivesTheMacOverTheFile() throws Exception {
        var slots = value("slots");
        var body = Arrays.copyOfRange(slots, 16 + 4, slots.length - 32 - 36);
        var key = hkdf(value("data-key"), fields("daybook.slots.mac.1".getBytes(StandardCharsets.UTF_8)));
        assertArrayEquals(value("file-mac"), hmac(key, body));
        assertArrayEquals(value("file-mac"), SlotFile.decode(slots).mac());
    }

    @Test
    void programOpensTheLetter() throws Exception {
        var id = java.util.UUID.fromString("019c0000-0000-7000-8000-000000000003");
        var pair = LetterboxPair.of(value("letterbox-private-key"));
        assertArrayEquals(value("letterbox"), SealedInbox.encode(store(), pair.publicKey()));
        var letter = SealedMessage.decode(value("letter"));
        assertArrayEquals(value("letter"), letter.encode());
        assertArrayEquals(value("letter-content"),
                letter.open(new SealedMessage.Envelope(store(), id, pair.publicKey()), pair.privateKey()));
    }

    private KeySlot slot() throws DamagedBytes {
        var slot = SlotFile.decode(value("slots")).slots().getFirst();
        assertEquals("north", slot.word());
        return slot;
    }

    private static java.util.UUID store() {
        return java.util.UUID.fromString("019c0000-0000-7000-8000-000000000001");
    }

    private static byte[] hmac(byte[] key, byte[] bytes) throws Exception {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(bytes);
    }

    private static byte[] hkdf(byte[] key, byte[] info) throws Exception {
        return KDF.getInstance("HKDF-SHA512")
                .deriveData(HKDFParameterSpec.ofExtract().addIKM(key).thenExpand(info, 32));
    }

    private static byte[] fields(byte[]... fields) throws Exception {
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        for (var field : fields) {
            out.writeInt(field.length);
            out.write(field);
        }
        return bytes.toByteArray();
    }

    private byte[] value(String name) {
        return Objects.requireNonNull(vector.get(name), name);
    }

    private static Map<String, byte[]> fromDocument() {
        try {
            var text = Files.readString(Path.of("docs/store-format.md"));
            var values = new TreeMap<String, byte[]>();
            Pattern.compile("(?m)^([a-z-]+) =\\n((?:    [0-9a-f]+\\n)+)").matcher(text).results()
                    .forEach(one -> values.put(one.group(1),
                            HexFormat.of().parseHex(one.group(2).replaceAll("\\s", ""))));
            return values;
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
