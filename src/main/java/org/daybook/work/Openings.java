package org.daybook.work;

import static org.daybook.staff.Permission.CHANGE_COMPANY;
import static org.daybook.staff.Permission.SEE_COMPANIES;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daybook.base.Edited;
import org.daybook.base.Refusal;
import org.daybook.staff.Gate;
import org.daybook.staff.UnitOfWork;

/// What companies offer. Methods without a [UnitOfWork] open their own passage, on the write lane's thread; each throws
/// [Refusal] if her role does not permit it.
public final class Openings {
    private final Gate gate;
    private final Companies companies;
    private final OpeningStore store = new OpeningStore();
    private final CompanyStore companyStore = new CompanyStore();

    Openings(Gate gate, Companies companies) {
        this.gate = gate;
        this.companies = companies;
    }

    /// Returns those that accept people today, by title, without companies where nobody may be placed.
    public List<Opening> open() {
        return gate.look(SEE_COMPANIES, work -> {
            var same = companyStore.same(work.tx());
            return store.open(work).stream().filter(one -> !same.isStopped(one.company())).toList();
        });
    }

    /// Returns one of them, even if it is closed.
    ///
    /// @throws Refusal `work.refusal.unknown-opening`
    public Opening look(OpeningId id) {
        return gate.look(SEE_COMPANIES, work -> known(work, id));
    }

    /// Adds an opening, even at a company that is not checked yet: it is shown and accepts nobody.
    ///
    /// @throws IllegalArgumentException if the form has problems
    /// @throws Refusal                  `work.refusal.unknown-company`; `work.refusal.stopped` while a sign is active
    public OpeningId add(CompanyId company, OpeningDetails details) {
        requireSound(details);
        return gate.pass(CHANGE_COMPANY, work -> {
            if (companies.known(work, company).state() == CompanyState.STOPPED) {
                throw new Refusal("work.refusal.stopped");
            }
            var id = new OpeningId(work.newId());
            work.names(id.value());
            store.insert(work, id, company, details);
            return id;
        });
    }

    /// Changes what is offered; the company stays.
    ///
    /// @param base what the form was filled with
    /// @return what changed, which can be passed to [#putBack]
    /// @throws IllegalArgumentException if the form has problems
    /// @throws Refusal                  `work.refusal.unknown-opening`; `work.refusal.changed` if a colleague changed it
    ///         meanwhile
    public Edited<OpeningDetails> change(OpeningId id, OpeningDetails base, OpeningDetails details) {
        requireSound(details);
        return gate.pass(CHANGE_COMPANY, work -> write(work, id, base, details));
    }

    private Edited<OpeningDetails> write(UnitOfWork work, OpeningId id, OpeningDetails base, OpeningDetails details) {
        var before = known(work, id).details();
        if (!before.equals(base)) {
            throw new Refusal("work.refusal.changed");
        }
        store.change(work, id, details);
        return new Edited<>(before, details);
    }

    /// Undoes a change, unless somebody has changed the opening since. What an import left open comes back open.
    ///
    /// @param what what [#change] returned
    /// @return the details as they are stored now
    /// @throws Refusal as [#change]
    public OpeningDetails putBack(OpeningId id, Edited<OpeningDetails> what) {
        return gate.pass(CHANGE_COMPANY, work -> write(work, id, what.after(), what.before()).after());
    }

    /// Closes an opening, so that it accepts nobody, or reopens it.
    ///
    /// @return what changed, which can be passed to [#takeBackClosed]
    /// @throws Refusal `work.refusal.unknown-opening`
    public ClosedDay setClosed(OpeningId id, boolean closed) {
        return gate.pass(CHANGE_COMPANY, work -> {
            var before = known(work, id).closedOn();
            var now = closed ? Optional.of(work.today()) : Optional.<LocalDate>empty();
            store.setClosed(work, id, now);
            return new ClosedDay(before, now);
        });
    }

    /// Undoes a closing or a reopening, unless somebody has done either since.
    ///
    /// @param what what [#setClosed] returned
    /// @throws Refusal `work.refusal.unknown-opening`, `work.refusal.changed`
    public void takeBackClosed(OpeningId id, ClosedDay what) {
        gate.act(CHANGE_COMPANY, work -> {
            if (!known(work, id).closedOn().equals(what.now())) {
                throw new Refusal("work.refusal.changed");
            }
            store.setClosed(work, id, what.before());
        });
    }

    /// Ensures that somebody may be placed there. Called inside another passage.
    ///
    /// @throws Refusal as [Companies#demandUsable], or `work.refusal.closed-opening`
    Opening demandUsable(UnitOfWork work, OpeningId id) {
        var opening = known(work, id);
        companies.demandUsable(work, opening.company());
        if (!opening.isOpenOn(work.today())) {
            throw new Refusal("work.refusal.closed-opening");
        }
        return opening;
    }

    /// Returns an opening inside another passage, and names it in the audit line.
    Opening known(UnitOfWork work, OpeningId id) {
        work.names(id.value());
        return store.byId(work, id).orElseThrow(() -> new Refusal("work.refusal.unknown-opening"));
    }

    private static void requireSound(OpeningDetails details) {
        if (!details.problems().isEmpty()) {
            throw new IllegalArgumentException("the form has problems");
        }
    }
}
