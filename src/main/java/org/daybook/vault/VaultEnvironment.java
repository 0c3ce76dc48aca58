package org.daybook.vault;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Clock;

/// What comes through the door: time, chance, and which desk this is.
public final class VaultEnvironment {
    /// How much of an opening is done, in hundredths, when the vault hands the store over; the rest is the rooms'.
    public static final int VAULT_OPEN = 80;
    private static final String LETTER = "[A-Z]";
    private final Clock clock;
    private final SecureRandom random;
    private final String computer;
    private final KdfPolicy policy;
    private final BackupTries backupTries;
    private final Progress opening;
    private final boolean isLetterOfTheStore;

    /// @param clock    tells when the store was made
    /// @param random   keys and salts; in the program always a fresh [SecureRandom]
    /// @param computer one letter A to Z, the mark of this desk; stands in every journal line and card number
    /// @throws IllegalArgumentException when the mark is not one letter A to Z
    public VaultEnvironment(Clock clock, SecureRandom random, String computer) {
        this(clock, random, computer, KdfPolicy.PROGRAM, BackupTries.uncounted(), Progress.unwatched(), false);
    }

    /// With another cost of a guess at a passphrase: a door for tests, open to this package alone.
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

    /// The same, for a user who has settings: wrong passphrases for backups are counted beside them.
    ///
    /// @param settings the folder; need not exist
    public VaultEnvironment withSettings(Path settings) {
        return new VaultEnvironment(clock, random, computer, policy, BackupTries.in(settings, clock), opening,
                isLetterOfTheStore);
    }

    /// The same, for somebody who waits for a store that is opened here.
    ///
    /// @param hears how far each opening has come, in hundredths; it cannot stop it
    public VaultEnvironment tellingOfOpening(Progress hears) {
        return new VaultEnvironment(clock, random, computer, policy, backupTries, hears, isLetterOfTheStore);
    }

    /// The same, for a computer that does not remember its letter: in each store that it opens it goes on under the letter of
    /// the newest audit line, and under its own where there is none.
    public VaultEnvironment asTheStoreSays() {
        return new VaultEnvironment(clock, random, computer, policy, backupTries, opening, true);
    }

    /// The same, under the letter that counts in a store.
    VaultEnvironment in(Database store) throws SQLException {
        if (!isLetterOfTheStore) {
            return this;
        }
        try (var connection = store.probing()) {
            var letter = StorePosition.newestComputer(connection).filter(newest -> newest.matches(LETTER));
            return new VaultEnvironment(clock, random, letter.orElse(computer), policy, backupTries, opening, false);
        }
    }

    /// Who hears how far the opening of a store has come: the vault tells of the first [#VAULT_OPEN] hundredths.
    public Progress opening() {
        return opening;
    }

    /// Wrong passphrases for backups.
    public BackupTries backupTries() {
        return backupTries;
    }

    /// Tells when the store was made.
    public Clock clock() {
        return clock;
    }

    /// Keys and salts.
    public SecureRandom random() {
        return random;
    }

    /// The mark of this desk.
    public String computer() {
        return computer;
    }

    /// What the program brings to a store that is made or opened here.
    StoreConfig blueprint() {
        return new StoreConfig(policy, Scripts.ofProgram());
    }
}
