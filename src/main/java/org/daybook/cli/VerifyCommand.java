package org.daybook.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.daybook.site.OpenSite;
import org.daybook.staff.AuditTrail;
import org.daybook.ui.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `daybook verify STORE`: the store's pages, references, slots, papers and audit chain.
@Command(name = "verify", mixinStandardHelpOptions = true, description = "Checks a store: its pages, its key slots, the documents kept in it and its audit trail. Exit status 0 if all is well, otherwise 1.")
final class VerifyCommand implements Callable<Integer> {
    @Mixin
    private StoreOptions store = new StoreOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // filled by picocli before the command runs
    private CommandSpec spec;

    @Override
    public Integer call() {
        var texts = new Texts(Locale.getDefault());
        List<String> found;
        try (var house = store.unlockToVerify()) {
            found = findings(house, texts);
        }
        if (found.isEmpty()) {
            spec.commandLine().getOut().println(texts.say("cli.verify.well"));
            return 0;
        }
        found.forEach(spec.commandLine().getErr()::println);
        return DaybookCommand.REFUSED;
    }

    private static List<String> findings(OpenSite house, Texts texts) {
        var found = new ArrayList<String>();
        house.vault().verify().forEach(finding -> found.add(texts.say(finding.key(), finding.where())));
        if (found.isEmpty()) {
            // If pages are damaged their papers cannot even be read.
            int altered = house.papers().altered();
            if (altered > 0) {
                found.add(texts.say("cli.verify.papers", altered));
            }
        }
        if (StoreOptions.memory().remembered(house.vault().storeId()).filter(house.vault()::isOlderThan).isPresent()) {
            found.add(texts.say("cli.verify.older"));
        }
        new AuditTrail().firstBrokenLine(house.vault())
                .ifPresent(line -> found.add(texts.say("cli.verify.audit", line)));
        return found;
    }
}
