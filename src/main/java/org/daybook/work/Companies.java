package org.daybook.work;

import static org.daybook.staff.Permission.CHANGE_COMPANY;
import static org.daybook.staff.Permission.SEE_COMPANIES;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.daybook.base.CompanyName;
import org.daybook.base.Edited;
import org.daybook.base.Problem;
import org.daybook.base.Refusal;
import org.daybook.staff.Gate;
import org.daybook.staff.UnitOfWork;

/// Companies, their checks, and what they offer. Nothing here is about a woman. Methods without a [UnitOfWork] open their own
/// passage, on the write lane's thread; each throws [Refusal] if her role does not permit it.
///
/// Invariants. 1: while any sign at a company is active, [#demandUsable] refuses, regardless of who calls it and how. 2: only a
/// company that was checked within a year accepts placements.
public final class Companies {
    private final Gate gate;
    private final CompanyWarnings warnings;
    private final CompanyStore store = new CompanyStore();
    private final WarningStore warningStore = new WarningStore();
    private final OpeningStore openings = new OpeningStore();
    private final CompanyTalkStore talks = new CompanyTalkStore();
    private final CompanyPersonStore people = new CompanyPersonStore();

    /// @param gate   the way to the store
    /// @param warned what else is done when a sign is raised, inside the same passage
    Companies(Gate gate, BiConsumer<UnitOfWork, Company> warned) {
        this.gate = gate;
        this.warnings = new CompanyWarnings(gate, this, warned);
    }

    /// Checks whether the worker's role may see companies.
    public boolean maySee() {
        return gate.allows(SEE_COMPANIES);
    }

    /// Checks whether the worker's role may add and change them.
    public boolean mayChange() {
        return gate.allows(CHANGE_COMPANY);
    }

    /// Returns the signs that stop placements.
    public CompanyWarnings warnings() {
        return warnings;
    }

    /// Returns the names of companies, in another room's passage.
    public List<String> names(UnitOfWork work) {
        return List.copyOf(store.names(work).values());
    }

    /// Returns today's date at the site.
    public LocalDate today() {
        return gate.look(SEE_COMPANIES, UnitOfWork::today);
    }

    /// Returns all of them, by name.
    public List<Company.Line> all() {
        return gate.look(SEE_COMPANIES, store::lines);
    }

    /// The content of a company's page.
    ///
    /// @param company  the company
    /// @param past     earlier findings
    /// @param openings what it offers, including closed openings
    /// @param talks    every contact made with it, the newest first
    /// @param people   the other contact persons there, by name
    /// @param today    the site's date
    public record Page(Company company, Company.Past past, List<Opening> openings, List<Company.Talk> talks,
            List<CompanyPerson> people, LocalDate today) {}

    /// Returns one company.
    ///
    /// @throws Refusal `work.refusal.unknown-company`
    public Page page(CompanyId id) {
        return gate.look(SEE_COMPANIES, work -> {
            var company = known(work, id);
            return new Page(company, past(work, company), openings.of(work, id), talks.of(work, id),
                    people.of(work, id), work.today());
        });
    }

    private Company.Past past(UnitOfWork work, Company company) {
        return new Company.Past(store.checks(work, company.id()).stream().skip(1).toList(), warningStore.lifted(work,
                company.same().stream().map(Company.Same::id).collect(Collectors.toSet())));
    }

    /// Adds a company. Nobody may be placed there before it is checked.
    ///
    /// @throws IllegalArgumentException if the form has problems
    /// @throws Refusal                  `work.refusal.stopped` if a company of this name has a sign
    public CompanyId add(CompanyDetails details) {
        return gate.pass(CHANGE_COMPANY, work -> {
            requireSound(details.problems(work.today()));
            demandNoSign(work, details);
            var id = new CompanyId(work.newId());
            work.names(id.value());
            store.insert(work, id, details);
            return id;
        });
    }

    /// Changes the details of a company.
    ///
    /// @param base what the form was filled with
    /// @return what changed, which can be passed to [#putBack]
    /// @throws IllegalArgumentException if the form has problems
    /// @throws Refusal                  `work.refusal.unknown-company`; `work.refusal.stopped` if the name changes while a sign
    ///         is active, or if the new name is that of a company with a sign; `work.refusal.changed` if a colleague changed it
    ///         meanwhile
    public Edited<CompanyDetails> change(CompanyId id, CompanyDetails base, CompanyDetails details) {
        return gate.pass(CHANGE_COMPANY, work -> {
            requireSound(details.problems(work.today()));
            return write(work, id, base, details);
        });
    }

    private Edited<CompanyDetails> write(UnitOfWork work, CompanyId id, CompanyDetails base, CompanyDetails details) {
        var before = known(work, id);
        if (!before.details().equals(base)) {
            throw new Refusal("work.refusal.changed");
        }
        if (!before.details().isNamed(details.name())) {
            if (!before.warnings().isEmpty()) {
                throw new Refusal("work.refusal.stopped");
            }
            demandNoSign(work, details);
        }
        store.change(work, id, details);
        return new Edited<>(before.details(), details);
    }

    /// Undoes a change, unless somebody has changed the company since. What an import left open comes back open.
    ///
    /// @param what what [#change] returned
    /// @return the details as they are stored now
    /// @throws Refusal as [#change]
    public CompanyDetails putBack(CompanyId id, Edited<CompanyDetails> what) {
        return gate.pass(CHANGE_COMPANY, work -> write(work, id, what.after(), what.before()).after());
    }

    /// A sign applies to the name, too: otherwise one person could lift it by entering the company again.
    private void demandNoSign(UnitOfWork work, CompanyDetails details) {
        if (store.same(work.tx()).isStopped(CompanyName.of(details.name()))) {
            throw new Refusal("work.refusal.stopped");
        }
    }

    /// Records that it was checked today, and every sign that was seen.
    ///
    /// @throws Refusal `work.refusal.unknown-company`
    public void check(CompanyId id, CheckedBy how, Set<WarningSign> seen) {
        gate.act(CHANGE_COMPANY, work -> {
            var company = known(work, id);
            store.checked(work, id, how);
            seen.stream().sorted().forEach(sign -> warnings.raise(work, company, sign));
        });
    }

    /// Closes a company, so that nobody works with it any more, or reopens it.
    ///
    /// @return what changed, which can be passed to [#takeBackClosed]
    /// @throws Refusal `work.refusal.unknown-company`
    public ClosedDay setClosed(CompanyId id, boolean closed) {
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
    /// @throws Refusal `work.refusal.unknown-company`, `work.refusal.changed`
    public void takeBackClosed(CompanyId id, ClosedDay what) {
        gate.act(CHANGE_COMPANY, work -> {
            if (!known(work, id).closedOn().equals(what.now())) {
                throw new Refusal("work.refusal.changed");
            }
            store.setClosed(work, id, what.before());
        });
    }

    /// Ensures that somebody may be placed there. Called inside another passage.
    ///
    /// @throws Refusal `work.refusal.stopped`, `work.refusal.not-checked`, `work.refusal.closed-company`
    Company demandUsable(UnitOfWork work, CompanyId id) {
        var company = known(work, id);
        return switch (company.state()) {
            case CHECKED -> company;
            case STOPPED -> throw new Refusal("work.refusal.stopped");
            case CLOSED -> throw new Refusal("work.refusal.closed-company");
            case CHECK_AGAIN, BEING_CHECKED -> throw new Refusal("work.refusal.not-checked");
        };
    }

    /// Returns a company inside another passage, and names it in the audit line.
    Company known(UnitOfWork work, CompanyId id) {
        work.names(id.value());
        return store.byId(work, id).orElseThrow(() -> new Refusal("work.refusal.unknown-company"));
    }

    private static void requireSound(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException("the form has problems");
        }
    }
}
