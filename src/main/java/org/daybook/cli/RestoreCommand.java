package org.daybook.cli;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.daybook.signin.KeptAside;
import org.daybook.site.OpenSite;
import org.daybook.site.SignIn;
import org.daybook.ui.Texts;
import org.daybook.vault.BackupContents;
import org.daybook.vault.SignInSecret;
import org.daybook.vault.StoreFolder;
import org.daybook.vault.Vault;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `daybook restore FILE --to STORE`: a store that already exists is kept next to it.
@Command(name = "restore", mixinStandardHelpOptions = true, description = "Restores a backup to a folder. A store that already exists there is kept in a folder next to it.")
final class RestoreCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "FILE", description = "The backup.")
    @SuppressWarnings("NullAway.Init") // filled by picocli before the command runs
    private Path backup;

    @Option(names = "--to", required = true, paramLabel = "STORE", description = "The folder of the store: new, empty, or with a store to be replaced.")
    @SuppressWarnings("NullAway.Init") // filled by picocli before the command runs
    private Path folder;

    @Option(names = "--as", paramLabel = "WORD", description = "The sign-in word; by default that of the first member of staff in the backup.")
    private @Nullable String word;

    @Mixin
    private Passphrases passphrases = new Passphrases();

    @Spec
    @SuppressWarnings("NullAway.Init") // filled by picocli before the command runs
    private CommandSpec spec;

    @Override
    public Integer call() {
        var signIn = StoreOptions.signIn();
        var who = Optional.ofNullable(word).orElseGet(() -> Vault.signInWordsOf(backup).getFirst());
        StoreOptions.backupTries();
        try (var secret = new SignInSecret(who, passphrases.read())) {
            spec.commandLine().getOut().println(restored(signIn, secret));
        }
        return 0;
    }

    private String restored(SignIn signIn, SignInSecret secret) {
        var progress = new TerminalProgress(spec.commandLine().getErr());
        var contents = signIn.lookInto(backup, secret, progress);
        var to = new StoreFolder(folder);
        long again = signIn.erasedAgain(backup, secret, to);
        var kept = new KeptAside(to);
        var texts = new Texts(Locale.getDefault());
        try (var house = signIn.restore(backup, contents, to, secret, progress)) {
            var sentence = sentence(texts, contents, again, house.signedIn().site().zone()) + undecided(texts, house);
            return kept.now().map(place -> sentence + System.lineSeparator()
                    + texts.say("cli.restore.kept", place.toString()))
                    .orElse(sentence);
        }
    }

    /// States how many people an unproven tombstone marks as erased; only for staff who see them on Today.
    private static String undecided(Texts texts, OpenSite house) {
        var erasures = house.rights().erasures();
        long many = erasures.maySee()
                ? erasures.waiting().stream().filter(one -> one.marked().isPresent()).count()
                : 0;
        return many == 0 ? "" : " " + texts.say("cli.restore.undecided", many);
    }

    private static String sentence(Texts texts, BackupContents contents, long again, ZoneId zone) {
        var made = contents.madeAt().atZone(zone);
        var done = texts.say("cli.restore.done", texts.date(made.toLocalDate()), texts.time(made.toLocalTime()),
                contents.rowsOf("participant"), contents.rowsOf("session"));
        return again == 0 ? done : done + " " + texts.say("signin.replacing.again", again);
    }
}
