package org.daybook.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.daybook.site.HomeFolders;
import org.daybook.signin.SettingsFile;
import org.daybook.base.Refusal;
import org.daybook.ui.Texts;
import org.daybook.update.UpdateKind;
import org.daybook.update.Updates;
import org.daybook.vault.StoreFolder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `daybook update FILE`, `daybook update --back`, `daybook update --restore-data`.
@Command(name = "update", mixinStandardHelpOptions = true, description = "Updates the program from a file signed by its makers, or goes back to the previous version. The data is copied first.")
final class UpdateCommand implements Callable<Integer> {
    /// One of three.
    private static final class What {
        @Parameters(index = "0", arity = "0..1", paramLabel = "FILE", description = "The update, for example from a stick.")
        private @Nullable Path file;

        @Option(names = "--back", description = "From now on, starts the version before the last update. The data stays as it is.")
        private boolean back;

        @Option(names = "--restore-data", description = "Restores the data that was copied before the last update, once the previous version is back. The newer data is kept in a folder next to it.")
        private boolean data;
    }

    @ArgGroup(exclusive = true, multiplicity = "1")
    private What what = new What();

    @Option(names = "--store", paramLabel = "DIR", description = "The folder of the store; by default the one that the window opens.")
    private @Nullable Path store;

    @Option(names = "--to", paramLabel = "DIR", description = "An existing folder for the package, if the update is a package for the system’s installer.")
    private @Nullable Path to;

    @Option(names = "--as", paramLabel = "WORD", description = "With --restore-data, the sign-in word; by default that of the first member of staff in the restored data.")
    private @Nullable String word;

    @Mixin
    private Passphrases passphrases = new Passphrases();

    @Spec
    @SuppressWarnings("NullAway.Init") // filled by picocli before the command runs
    private CommandSpec spec;

    private final Texts texts = new Texts(Locale.getDefault());

    @Override
    public Integer call() {
        if (what.data) {
            restoreData();
        } else if (what.back) {
            updates().back();
            out().println(texts.say("update.command.back"));
            out().println(texts.say("update.command.back-data"));
        } else {
            update(Optional.ofNullable(what.file).orElseThrow());
        }
        return 0;
    }

    private void update(Path file) {
        var done = updates().apply(file, store(), Optional.ofNullable(to));
        done.kept().ifPresentOrElse(copy -> out().println(texts.say("update.command.kept", copy)),
                () -> out().println(texts.say("update.command.no-store")));
        done.laid().ifPresentOrElse(laid -> out().println(done.kind() == UpdateKind.DEB
                ? texts.say("update.command.laid-deb", done.version(), laid)
                : texts.say("update.command.laid-other", done.version(), laid)),
                () -> out().println(texts.say("update.command.done", done.version())));
    }

    private void restoreData() {
        var progress = new TerminalProgress(spec.commandLine().getErr());
        new DataBeforeUpdate(store().orElseThrow(() -> new Refusal("update.refusal.no-kept-data")), progress)
                .restore(Optional.ofNullable(word), passphrases);
        out().println(texts.say("update.command.data-restored"));
    }

    private static Updates updates() {
        return Updates.ofProgram(StoreOptions.here());
    }

    private Optional<StoreFolder> store() {
        return Optional.ofNullable(store)
                .or(() -> new SettingsFile(HomeFolders.ofThisUser().settings()).load().store()).map(StoreFolder::new);
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
