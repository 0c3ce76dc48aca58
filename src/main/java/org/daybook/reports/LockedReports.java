package org.daybook.reports;

import java.util.List;
import java.util.Optional;
import org.daybook.base.Period;
import org.daybook.ui.Texts;
import org.daybook.vault.Tx;

/// The reports of a site that are locked, for those who send them on: the very bytes that were published.
public final class LockedReports {
    private final FrozenStore store = new FrozenStore();

    /// A locked report.
    ///
    /// @param site      the site's code
    /// @param period    of which period
    /// @param catalogue the version of the catalogue of its tables
    /// @param csv       the file for programs in the program's first language
    public record Locked(String site, Period period, int catalogue, byte[] csv) {}

    /// The periods that are locked, the newest first.
    public List<Period> periods(Tx tx) {
        return store.periods(tx);
    }

    /// The locked report of a period; empty while it is not locked.
    public Optional<Locked> of(Tx tx, Period period) {
        return store.of(tx, period).flatMap(frozen -> store
                .file(tx, period, Texts.LANGUAGES.getFirst().getLanguage(), FrozenFile.Kind.CSV)
                .map(file -> new Locked(frozen.published().site(), period, store.catalogue(tx, period),
                        file.bytes())));
    }
}
