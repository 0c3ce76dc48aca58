package org.daybook.vault;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Clock;

/// The environment of the vault: clock, random numbers, and the mark of this computer.
public final class VaultEnvironment {
    /// The progress of an opening when the vault hands the store over, in hundredths; the rest belongs to the rooms.
    public static final int VAULT_OPEN = 80;
    private static final String LETTER = "[A-Z]";
    private final Clock clock;
    private final SecureRandom random;
    private final String computer;
    private final KdfPolicy policy;
    private final BackupTries backupTries;
    private final Progress opening;
    private final boolean isLetterOfTheStore;

    /// @param clock    the time at which a store is made
    /// @param random   for keys and salts; in the program always a new [SecureRandom]
    /// @param computer one letter A to Z, the mark of this computer; part of every journal line and card number
    /// @throws IllegalArgumentException if the mark is not one letter A to Z
    public VaultEnvironment(Clock clock, SecureRandom random, String computer) {
        this(clock, random, computer, KdfPolicy.PROGRAM, BackupTries.uncounted(), Progress.unwatched(), false);
    }

    /// Creates one with another cost of a guess at a passphrase; package-private, for tests.
    VaultEnvironment(Clock clock, SecureRandom random, String computer, KdfPolicy policy) {
        this(clock, random, computer, policy, BackupTries.uncounted(), Progress.unwatched(), false);
    }

    private VaultEnvironment(Clock clock, SecureRandom random, String computer, KdfPolicy policy,
            BackupTries backupTries, Progress opening, boolean isLetterOfTheStore) {
        if (!computer.matches(LETTER)) {
            throw new IllegalArgumentException("the mark of a computer is one letter A to Z");
        }
        this.clock = clock;
        this.random = random;
        this.computer = computer;
        this.policy = policy;
        this.backupTries = backupTries;
        this.opening = opening;
        this.isLetterOfTheStore = isLetterOfTheStore;
    }

    /// Returns the same for a user who has settings: wrong passphrases for backups are counted there.
    ///
    /// @param settings the folder; need not exist
    public VaultEnvironment withSettings(Path settings) {
        return new VaultEnvironment(clock, random, computer, policy, BackupTries.in(settings, clock), opening,
                isLetterOfTheStore);
    }

    /// Returns the same with progress reports for somebody who waits for a store to open.
    ///
    /// @param hears notified of the progress of each opening, in hundredths; it cannot stop it
    public VaultEnvironment tellingOfOpening(Progress hears) {
        return new VaultEnvironment(clock, random, computer, policy, backupTries, hears, isLetterOfTheStore);
    }

    /// Returns the same for a computer that does not remember its letter: in each store that it opens it uses the letter of the
    /// newest audit line, and its own if there is none.
    public VaultEnvironment asTheStoreSays() {
        return new VaultEnvironment(clock, random, computer, policy, backupTries, opening, true);
    }

    /// Returns the same under the letter used in a store.
    VaultEnvironment in(Database store) throws SQLException {
        if (!isLetterOfTheStore) {
            return this;
        }
        try (var connection = store.probing()) {
            var letter = StorePosition.newestComputer(connection).filter(newest -> newest.matches(LETTER));
            return new VaultEnvironment(clock, random, letter.orElse(computer), policy, backupTries, opening, false);
        }
    }

    /// Returns the progress of opening a store: the vault reports the first [#VAULT_OPEN] hundredths.
    public Progress opening() {
        return opening;
    }

    /// Returns the wrong passphrases for backups.
    public BackupTries backupTries() {
        return backupTries;
    }

    /// Returns the clock for the time at which a store is made.
    public Clock clock() {
        return clock;
    }

    /// Returns the source of keys and salts.
    public SecureRandom random() {
        return random;
    }

    /// Returns the mark of this computer.
    public String computer() {
        return computer;
    }

    /// Returns what the program supplies for a store that is made or opened here.
    StoreConfig config() {
        return new StoreConfig(policy, Scripts.ofProgram());
    }
}
