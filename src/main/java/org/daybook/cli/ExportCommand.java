package org.daybook.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.daybook.exchange.ExportMade;
import org.daybook.site.OpenSite;
import org.daybook.ui.Texts;
import org.daybook.vault.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `daybook export STORE --to FILE [--open]`: everything that an import can bring in, in one file; sealed under a passphrase
/// that is typed twice (the second line of standard input), or open if two people run it. Prints counts, never the content of a
/// row.
@Command(name = "export", mixinStandardHelpOptions = true, description = "Exports everything that daybook import can read: to an encrypted file with a separate passphrase, or with --open to a workbook (.xlsx) that anybody can read. docs/import-format.md describes it.")
final class ExportCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "STORE", description = "The folder of the store.")
    @SuppressWarnings("NullAway.Init") // filled by picocli before the command runs
    private Path store;

    @Option(names = "--to", required = true, paramLabel = "FILE", description = "The file to write; it must not exist.")
    @SuppressWarnings("NullAway.Init") // filled by picocli before the command runs
    private Path file;

    @Option(names = "--open", description = "Writes without a passphrase. Needs two managers: one runs the command to request the file, another runs it to write the file.")
    private boolean open;

    @Mixin
    private UnlockOptions who = new UnlockOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // filled by picocli before the command runs
    private CommandSpec spec;

    @Override
    public Integer call() {
        var texts = new Texts(Locale.getDefault());
        try (var house = who.unlock(store, StoreOptions.signIn())) {
            return open ? openly(house, texts) : sealed(house, texts);
        }
    }

    private int sealed(OpenSite house, Texts texts) {
        try (var secret = who.newOfFile()) {
            say(house.exports().sealed(file, secret, texts, Progress.unwatched()), texts);
        }
        return 0;
    }

    private int openly(OpenSite house, Texts texts) {
        var exports = house.exports();
        if (exports.openly().asked().isEmpty()) {
            exports.openly().ask();
            spec.commandLine().getErr().println(texts.say("cli.export.asked"));
            return DaybookCommand.REFUSED;
        }
        say(exports.open(file, texts, Progress.unwatched()), texts);
        spec.commandLine().getErr().println(texts.say("cli.export.anybody"));
        return 0;
    }

    private void say(ExportMade made, Texts texts) {
        var out = spec.commandLine().getOut();
        made.rows().entrySet().stream().sorted(java.util.Map.Entry.comparingByKey())
                .forEach(one -> out.println(texts.say("cli.export.rows", one.getKey().code(), one.getValue())));
        if (made.locked() > 0) {
            out.println(texts.say("cli.export.locked", made.locked()));
        }
    }
}
