package org.daybook.vault;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/// Real encrypted stores for tests, created in a fraction of the time: an attempt at the passphrase costs a hundredth. The
/// cheaper cost is on this policy's list only, never on the program's: `Vault.open` refuses a store created here.
public final class TestVaults {
    public static final String WORD = "north";
    static final KdfPolicy CHEAP = KdfPolicy.only(new KdfCost(256, 1, 1));
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-25T09:00:00Z"), ZoneOffset.UTC);

    /// A store with one table of people, for most tests of the vault.
    static final StoreConfig PEOPLE = tables("create table person (id text primary key, name text not null) strict;");

    private TestVaults() {}

    /// Creates a store like `Vault.create`, with the program's tables.
    public static OpenVault create(StoreFolder folder, SignInSecret first, VaultEnvironment surroundings) {
        return Vault.create(folder, first, surroundings, new StoreConfig(CHEAP, Scripts.ofProgram()), _ -> {});
    }

    /// Opens a store like `Vault.open`, with the program's tables.
    public static OpenVault open(StoreFolder folder, SignInSecret secret, VaultEnvironment surroundings) {
        return Vault.open(folder, secret, surroundings, new StoreConfig(CHEAP, Scripts.ofProgram()));
    }

    /// Returns a passphrase that opens the stores of the tests.
    public static SignInSecret secret() {
        return new SignInSecret(WORD, "the tide comes in".toCharArray());
    }

    public static VaultEnvironment surroundings() {
        return new VaultEnvironment(CLOCK, new SecureRandom(), "A");
    }

    /// The vault's own tables, a bare audit table, and these further migrations.
    static StoreConfig tables(String... migrations) {
        var scripts = new ArrayList<>(List.of(Scripts.ofProgram().migrations().getFirst(), new Script("V102__audit.sql",
                "create table audit (id text primary key, seq integer, mac blob) strict;")));
        Arrays.stream(migrations).forEach(
                text -> scripts.add(new Script("V%03d__test.sql".formatted(200 + scripts.size()), text)));
        return new StoreConfig(CHEAP, new Scripts(scripts, List.of()));
    }

    /// Returns the state of Daybook 0.1: the same tables, by scripts with the numbers of that time.
    static StoreConfig former() {
        var scripts = new ArrayList<Script>();
        PEOPLE.scripts().migrations().forEach(
                script -> scripts.add(new Script("V%03d__then.sql".formatted(1 + scripts.size()), script.text())));
        return new StoreConfig(CHEAP, new Scripts(scripts, List.of()));
    }

    static OpenVault create(Path folder, StoreConfig blueprint) {
        return create(folder, blueprint, _ -> {});
    }

    /// @param settle checks the new store before it counts
    static OpenVault create(Path folder, StoreConfig blueprint, Consumer<OpenVault> settle) {
        return Vault.create(new StoreFolder(folder), secret(), surroundings(), blueprint, settle);
    }

    static OpenVault open(Path folder, StoreConfig blueprint, String computer) {
        return Vault.open(new StoreFolder(folder), secret(), new VaultEnvironment(CLOCK, new SecureRandom(), computer),
                blueprint);
    }

    static OpenVault open(Path folder, StoreConfig blueprint) {
        return Vault.open(new StoreFolder(folder), secret(), surroundings(), blueprint);
    }

    /// Runs one passage with its audit line, as the Gate would do it.
    static UUID change(OpenVault vault, String sql, Object... values) {
        return write(vault, tx -> tx.handle().execute(sql, values));
    }

    /// Does the same, whatever the passage does.
    static UUID write(OpenVault vault, Consumer<Tx> does) {
        var line = UUID.randomUUID();
        vault.write(line, tx -> {
            tx.handle().execute("""
              insert into audit (id, seq, mac)
              select ?, coalesce(max(seq), 0) + 1, randomblob(32)
              from audit
              """, line);
            does.accept(tx);
            return line;
        });
        return line;
    }

    /// Commits one more person.
    static void welcome(OpenVault vault, String id, String name) {
        change(vault, "insert into person (id, name) values (?, ?)", id, name);
    }

    static List<String> texts(OpenVault vault, String sql) {
        return vault.look(tx -> tx.handle().createQuery(sql).mapTo(String.class).list());
    }
}
