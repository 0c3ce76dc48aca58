package org.daybook.reports;

import static org.daybook.staff.Permission.KEEP_GRANTS;
import static org.daybook.staff.Permission.SEE_REPORT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daybook.base.Period;
import org.daybook.base.Refusal;
import org.daybook.staff.Gate;
import org.daybook.staff.UnitOfWork;
import org.daybook.vault.Tx;

/// The grants that fund the site. On the write lane.
public final class Grants {
    private final Gate gate;
    private final GrantStore store;
    private final FrozenStore frozen;
    private final Clock clock;

    Grants(Gate gate, GrantStore store, FrozenStore frozen, Clock clock) {
        this.gate = gate;
        this.store = store;
        this.frozen = frozen;
        this.clock = clock;
    }

    /// Checks whether the user may add and change grants.
    public boolean mayKeep() {
        return gate.allows(KEEP_GRANTS);
    }

    /// Returns the site's date.
    LocalDate today() {
        return LocalDate.now(clock);
    }

    /// Returns all grants with their last finalised figures, newest first.
    public List<GrantRow> all() {
        return gate.look(SEE_REPORT,
                work -> store.all(work.tx()).stream().map(grant -> row(work.tx(), grant)).toList());
    }

    private GrantRow row(Tx tx, Grant grant) {
        var last = lastReport(tx, grant);
        return new GrantRow(grant, last.flatMap(report -> ReportLines.of(report.published()).stream()
                .filter(line -> line.at(grant.reach().table(), grant.reach().category())).findFirst()),
                last.map(FrozenReport::period), last.isPresent());
    }

    /// Adds a grant.
    ///
    /// @throws Refusal                  `reports.refusal.too-many-grants`
    /// @throws IllegalArgumentException if the form has problems, or a choice is not on its list
    public Grant add(GrantForm form) {
        return gate.pass(KEEP_GRANTS, work -> {
            demandSound(form);
            var number = Grant.free(form.firstMonth(), form.lastMonth(), store.all(work.tx()))
                    .orElseThrow(() -> new Refusal("reports.refusal.too-many-grants"));
            var grant = grant(work.newId(), number, form);
            work.names(grant.id());
            store.write(work, grant);
            return grant;
        });
    }

    /// Changes a grant. Everything may change until a report in which it is under way is final. Afterwards only what does not
    /// affect people may change: its name, its funder, its template, its targets and a last month that is not over.
    ///
    /// @param before the grant with which the form was filled
    /// @return the changed grant
    /// @throws Refusal                  `reports.refusal.no-such-grant`, `reports.refusal.grant-changed` if a colleague changed
    ///         it meanwhile, `reports.refusal.grant-fixed`, `reports.refusal.grant-number` if another grant needs its number,
    ///         `reports.refusal.too-many-grants`
    /// @throws IllegalArgumentException if the form has problems, or a choice is not on its list
    public Grant change(Grant before, GrantForm form) {
        return gate.pass(KEEP_GRANTS, work -> {
            demandSound(form);
            work.names(before.id());
            var all = store.all(work.tx());
            demandUnchanged(all, before);
            var others = all.stream().filter(one -> !one.id().equals(before.id())).toList();
            var changed = grant(before.id(), before.number(), form);
            demandOpen(work, before, changed);
            var number = Grant.isFree(before.number(), changed.first(), changed.last(), others)
                    ? before.number()
                    : Grant.free(changed.first(), changed.last(), others)
                            .orElseThrow(() -> new Refusal("reports.refusal.too-many-grants"));
            demandNumber(work, before, number);
            var now = grant(before.id(), number, form);
            store.write(work, now);
            return now;
        });
    }

    /// Restores a grant to its state before a change.
    ///
    /// @param now the grant after the change
    /// @throws Refusal `reports.refusal.no-such-grant`, `reports.refusal.grant-changed` if a colleague has changed it since,
    ///         `reports.refusal.grant-fixed`, `reports.refusal.grant-number`, `reports.refusal.too-many-grants`
    public void restore(Grant now, Grant before) {
        gate.act(KEEP_GRANTS, work -> {
            work.names(before.id());
            var all = store.all(work.tx());
            demandUnchanged(all, now);
            demandOpen(work, now, before);
            demandNumber(work, now, before.number());
            write(work, before, all);
        });
    }

    /// Restores a deleted grant. Does nothing if it exists.
    ///
    /// @throws Refusal `reports.refusal.too-many-grants`
    public void restoreDeleted(Grant before) {
        gate.act(KEEP_GRANTS, work -> {
            work.names(before.id());
            var all = store.all(work.tx());
            if (all.stream().noneMatch(one -> one.id().equals(before.id()))) {
                write(work, before, all);
            }
        });
    }

    private void write(UnitOfWork work, Grant before, List<Grant> all) {
        if (!Grant.isFree(before.number(), before.first(), before.last(),
                all.stream().filter(one -> !one.id().equals(before.id())).toList())) {
            throw new Refusal("reports.refusal.too-many-grants");
        }
        store.write(work, before);
    }

    /// Deletes a grant that is in no final report.
    ///
    /// @param grant the grant as shown to the user
    /// @throws Refusal `reports.refusal.no-such-grant`, `reports.refusal.grant-changed` if a colleague changed it meanwhile,
    ///         `reports.refusal.grant-fixed`
    public void delete(Grant grant) {
        gate.act(KEEP_GRANTS, work -> {
            work.names(grant.id());
            demandUnchanged(store.all(work.tx()), grant);
            if (lastFrozen(work, grant).isPresent()) {
                throw new Refusal("reports.refusal.grant-fixed");
            }
            store.delete(work, grant.id());
        });
    }

    private static void demandSound(GrantForm form) {
        if (!form.isSound()) {
            throw new IllegalArgumentException("no such grant can be typed");
        }
    }

    private static void demandUnchanged(List<Grant> all, Grant seen) {
        var now = all.stream().filter(one -> one.id().equals(seen.id())).findFirst()
                .orElseThrow(() -> new Refusal("reports.refusal.no-such-grant"));
        if (!now.equals(seen)) {
            throw new Refusal("reports.refusal.grant-changed");
        }
    }

    private void demandOpen(UnitOfWork work, Grant before, Grant after) {
        var last = lastFrozen(work, before);
        boolean sameTerms = before.first().equals(after.first()) && before.parts().equals(after.parts());
        boolean sameEnd = before.last().equals(after.last()) || last.stream()
                .allMatch(period -> before.last().atEndOfMonth().isAfter(period.days().last())
                        && after.last().atEndOfMonth().isAfter(period.days().last()));
        if (last.isPresent() && !(sameTerms && sameEnd)) {
            throw new Refusal("reports.refusal.grant-fixed");
        }
    }

    /// A number in a final report cannot change: readers could not recognise the grant under another one.
    private void demandNumber(UnitOfWork work, Grant now, int number) {
        if (number != now.number() && lastFrozen(work, now).isPresent()) {
            throw new Refusal("reports.refusal.grant-number");
        }
    }

    private Optional<Period> lastFrozen(UnitOfWork work, Grant grant) {
        return lastReport(work.tx(), grant).map(FrozenReport::period);
    }

    /// Returns the latest report by date, whatever the order in which the reports became final.
    private Optional<FrozenReport> lastReport(Tx tx, Grant grant) {
        return frozen.periods(tx).stream()
                .filter(period -> !period.isLong() && grant.running().touches(period.days()))
                .sorted(Comparator.comparing(Period::last).reversed())
                .flatMap(period -> frozen.of(tx, period).stream())
                .filter(report -> report.published().running().stream().anyMatch(grant::is)).findFirst();
    }

    private static Grant grant(UUID id, int number, GrantForm form) {
        var targets = new HashMap<ReportTemplate.Figure, Integer>();
        form.figures().forEach((figure, typed) -> targets.put(figure, Integer.valueOf(typed)));
        form.people().ifPresent(people -> targets.put(
                new ReportTemplate.Figure(GrantCode.REACH, GrantCode.of(number)), people));
        return new Grant(id, number, form.name(), form.funder(), form.firstMonth(), form.lastMonth(), form.parts(),
                form.template(), targets);
    }
}
