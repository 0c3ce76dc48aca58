package org.daybook.exchange;

import static org.daybook.staff.Permission.ASK_OPEN_EXPORT;
import static org.daybook.staff.Permission.DROP_OPEN_EXPORT;
import static org.daybook.staff.Permission.EXPORT_OPEN;
import static org.daybook.staff.Permission.SEE_EXPORTS;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.daybook.base.Refusal;
import org.daybook.staff.Colleagues;
import org.daybook.staff.Gate;
import org.daybook.staff.TwoPersonRule;
import org.daybook.staff.UnitOfWork;

/// An export that anybody can read needs two people, as an erasure does: one asks, another makes it. If nobody else who could
/// make it is here, it waits for seven days, in which a manager can take it back; then the person who asked makes it, and it
/// awaits review. A request that is not used within thirty days must be made again. On the write lane's thread.
public final class OpenExports {
    private static final Duration HOLDS = Duration.ofDays(30);

    private final Gate gate;
    private final ExportAskedStore store = new ExportAskedStore();
    private final Colleagues colleagues = new Colleagues();
    private final TwoPersonRule twoPeople = new TwoPersonRule();

    OpenExports(Gate gate) {
        this.gate = gate;
    }

    /// Asks for an export. Nothing is written to a file yet.
    ///
    /// @throws Refusal `exchange.refusal.open-asked` if somebody has asked already
    public void ask() {
        gate.act(ASK_OPEN_EXPORT, work -> {
            if (asked(work).isPresent()) {
                throw new Refusal("exchange.refusal.open-asked");
            }
            store.delete(work);
            store.insert(work);
        });
    }

    /// Takes the request back.
    ///
    /// @throws Refusal `exchange.refusal.open-not-asked`
    public void drop() {
        gate.act(DROP_OPEN_EXPORT, work -> {
            demand(work);
            store.delete(work);
        });
    }

    /// Returns the current request, if any, and what the signed-in colleague may do about it.
    public Optional<OpenExport> asked() {
        return gate.look(SEE_EXPORTS, work -> asked(work).map(row -> {
            var verdict = twoPeople.verdict(work, request(row));
            return new OpenExport(colleagues.initials(work).getOrDefault(row.by(), ""),
                    LocalDate.ofInstant(row.at(), work.zone()), verdict.left(), verdict.may());
        }));
    }

    /// Requires that two people agree, and removes the request. Inside the passage of the export.
    ///
    /// @throws Refusal `exchange.refusal.open-not-asked`, `exchange.refusal.second-person`, `exchange.refusal.seven-days`
    void settle(UnitOfWork work) {
        var row = demand(work);
        switch (twoPeople.verdict(work, request(row)).may()) {
            case WAIT_FOR_SECOND -> throw new Refusal("exchange.refusal.second-person");
            case WAIT_FOR_THE_DAY -> throw new Refusal("exchange.refusal.seven-days");
            case ACT, LOOK -> {
                // Somebody else asked, or the waiting time is over.
            }
        }
        if (!twoPeople.isSecond(work, request(row))) {
            work.awaitReview();
        }
        store.delete(work);
    }

    private Optional<ExportAskedStore.Row> asked(UnitOfWork work) {
        return store.find(work.tx()).filter(row -> work.now().isBefore(row.at().plus(HOLDS)));
    }

    private ExportAskedStore.Row demand(UnitOfWork work) {
        return asked(work).orElseThrow(() -> new Refusal("exchange.refusal.open-not-asked"));
    }

    private static TwoPersonRule.Request request(ExportAskedStore.Row row) {
        return new TwoPersonRule.Request("export_asked", "1", row.by(), row.at(), EXPORT_OPEN, DROP_OPEN_EXPORT,
                Optional.empty(), _ -> false);
    }
}
