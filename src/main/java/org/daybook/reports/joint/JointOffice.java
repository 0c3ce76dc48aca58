package org.daybook.reports.joint;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.daybook.base.Refusal;
import org.daybook.reports.Existing;
import org.daybook.reports.ExportFolder;
import org.daybook.vault.AddressedEnvelope;
import org.daybook.vault.Durable;

/// The office that combines reports: a folder with its private key and the list of paired sites. It has no store. Both files
/// are accessible to their owner only.
public final class JointOffice {
    private static final String KEY = "key";
    private static final String SITES = "sites";
    private static final Pattern LINE = Pattern.compile("([A-Z0-9]{2,12}) ([0-9a-f]{88})");

    private final Path folder;
    private final SecureRandom random;

    /// @param folder its folder; created when something is first written to it
    /// @param random generates its key
    public JointOffice(Path folder, SecureRandom random) {
        this.folder = folder;
        this.random = random;
    }

    /// Returns the file that it gives to its sites. Generates its key on the first call.
    ///
    /// @throws Refusal `joint.refusal.office-folder` if the folder cannot be read or written, `joint.refusal.key-lost`
    public OfficeFile publicFile() {
        var key = privateKey();
        try {
            return AddressedEnvelope.publicKey(key).map(OfficeFile::new)
                    .orElseThrow(() -> new Refusal("joint.refusal.office-folder"));
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    /// Writes the file for its sites into a folder.
    ///
    /// @return the file
    /// @throws Refusal `joint.refusal.office-folder`, `joint.refusal.key-lost`, `reports.refusal.cannot-write`
    public Path export(Path to) {
        return new ExportFolder(to, Existing.REPLACE)
                .write(java.util.Map.of(OfficeFile.NAME, publicFile().encode())).getFirst();
    }

    /// Returns the paired sites by code.
    ///
    /// @throws Refusal `joint.refusal.office-folder`
    public SortedMap<String, KeyFingerprint> sites() {
        var sites = new TreeMap<String, KeyFingerprint>();
        keys().forEach((site, key) -> sites.put(site, KeyFingerprint.of(HexFormat.of().parseHex(key))));
        return Collections.unmodifiableSortedMap(sites);
    }

    /// Pairs a site: its reports are trusted from now on. Call only after a person has compared the fingerprint.
    ///
    /// @throws Refusal `joint.refusal.office-folder`, `joint.refusal.key-lost`, `joint.refusal.paired-already` if another key
    ///         is known for the code, or `joint.refusal.key-paired` if the key is known for another code
    public void pair(SiteKey site) {
        Arrays.fill(privateKey(), (byte) 0);
        var keys = keys();
        var key = HexFormat.of().formatHex(site.key());
        var known = keys.get(site.site());
        if (known != null && !known.equals(key)) {
            throw new Refusal("joint.refusal.paired-already");
        }
        if (known == null && keys.containsValue(key)) {
            throw new Refusal("joint.refusal.key-paired");
        }
        keys.put(site.site(), key);
        keep(keys);
    }

    /// Removes a site from the list: it no longer takes part.
    ///
    /// @throws Refusal `joint.refusal.office-folder`, or `joint.refusal.not-paired` if it is not on the list
    public void remove(String site) {
        var keys = keys();
        if (keys.remove(site) == null) {
            throw new Refusal("joint.refusal.not-paired");
        }
        keep(keys);
    }

    /// Returns the keys of the paired sites by code, in hexadecimal.
    SortedMap<String, String> keys() {
        var keys = new TreeMap<String, String>();
        var file = folder.resolve(SITES);
        try {
            if (Files.exists(file)) {
                for (var line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                    var site = LINE.matcher(line);
                    if (!site.matches() || keys.put(site.group(1), site.group(2)) != null) {
                        throw new Refusal("joint.refusal.office-folder");
                    }
                }
            }
            return keys;
        } catch (IOException e) {
            throw new Refusal("joint.refusal.office-folder");
        }
    }

    /// Returns the private key, PKCS#8; generates it if there is none and no site is paired. The caller wipes it.
    ///
    /// @throws Refusal `joint.refusal.office-folder`, or `joint.refusal.key-lost`: a new one could not open any report of the
    ///         sites
    byte[] privateKey() {
        var file = folder.resolve(KEY);
        try {
            if (!Files.exists(file)) {
                if (!keys().isEmpty()) {
                    throw new Refusal("joint.refusal.key-lost");
                }
                var fresh = AddressedEnvelope.freshKey(random);
                write(KEY, fresh);
                return fresh;
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new Refusal("joint.refusal.office-folder");
        }
    }

    private void keep(SortedMap<String, String> keys) {
        var lines = new StringBuilder();
        keys.forEach((site, key) -> lines.append(site).append(' ').append(key).append('\n'));
        try {
            write(SITES, lines.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new Refusal("joint.refusal.office-folder");
        }
    }

    /// An existing folder may be the user's home or an office's folder: its permissions stay as they are.
    private void write(String name, byte[] bytes) throws IOException {
        boolean isNew = Files.notExists(folder);
        Files.createDirectories(folder);
        boolean hasOwners = Files.getFileStore(folder).supportsFileAttributeView("posix");
        if (hasOwners && isNew) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
        var file = folder.resolve(name);
        Durable.replace(file, bytes);
        if (hasOwners) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
    }
}
