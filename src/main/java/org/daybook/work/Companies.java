package org.daybook.work;

import static org.daybook.staff.Permission.CHANGE_COMPANY;
import static org.daybook.staff.Permission.SEE_COMPANIES;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.daybook.base.Problem;
import org.daybook.base.Refusal;
import org.daybook.staff.Gate;
import org.daybook.staff.UnitOfWork;

/// Companies, their checks, and what they offer. Nothing here is about a woman. Methods without a [UnitOfWork]
/// open a passage of their own, on the write lane's thread; each throws [Refusal] when her role may not.
///
/// Invariants. 1: while one sign of a company stands, [#demandUsable] refuses, whoever asks and by whatever way. 2: only a
/// company that was checked within a year takes anybody.
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

    /// Whether the worker's role may see companies.
    public boolean maySee() {
        return gate.allows(SEE_COMPANIES);
    }

    /// Whether the worker's role may add and change them.
    public boolean mayChange() {
        return gate.allows(CHANGE_COMPANY);
    }

    /// The signs that stop placements.
    public CompanyWarnings warnings() {
        return warnings;
    }

    /// What companies are called, in another room's passage.
    public List<String> names(UnitOfWork work) {
        return List.copyOf(store.names(work).values());
    }

    /// Today at the site.
    public LocalDate today() {
        return gate.look(SEE_COMPANIES, UnitOfWork::today);
    }

    /// All of them, by name.
    public List<Company.Line> all() {
        return gate.look(SEE_COMPANIES, store::lines);
    }

    /// What a company's page shows.
    ///
    /// @param company  the company
    /// @param past     what was found before
    /// @param openings what it offers, also what is closed
    /// @param talks    every contact made with it, the newest first
    /// @param people   whom else one speaks with there, by name
    /// @param today    the site's date
    public record Page(Company company, Company.Past past, List<Opening> openings, List<Company.Talk> talks,
            List<CompanyPerson> people, LocalDate today) {}

    /// One company.
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
    /// @throws IllegalArgumentException when the form has problems
    /// @throws Refusal                  `work.refusal.stopped` where a company of this name has a sign
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

    /// Changes what is known of it.
    ///
    /// @param base what the form was filled with
    /// @throws IllegalArgumentException when the form has problems
    /// @throws Refusal                  `work.refusal.unknown-company`; `work.refusal.stopped` for another name while a sign
    ///                                  stands, and for the name of a company that has one; `work.refusal.changed` where
    ///                                  a colleague changed it meanwhile
    public void change(CompanyId id, CompanyDetails base, CompanyDetails details) {
        gate.act(CHANGE_COMPANY, work -> {
            var before = known(work, id);
            requireSound(details.problems(work.today()));
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
        });
    }

    /// A sign stands against the name, too: otherwise one person would lift it by writing the company down again.
    private void demandNoSign(UnitOfWork work, CompanyDetails details) {
        if (store.same(work.tx()).isStopped(CompanyName.of(details.name()))) {
            throw new Refusal("work.refusal.stopped");
        }
    }

    /// Writes down that it was checked today, and every sign that was seen.
    ///
    /// @throws Refusal `work.refusal.unknown-company`
    public void check(CompanyId id, CheckedBy how, Set<WarningSign> seen) {
        gate.act(CHANGE_COMPANY, work -> {
            var company = known(work, id);
            store.checked(work, id, how);
            seen.stream().sorted().forEach(sign -> warnings.raise(work, company, sign));
        });
    }

    /// Nobody works with it any more, or again.
    ///
    /// @throws Refusal `work.refusal.unknown-company`
    public void setClosed(CompanyId id, boolean closed) {
        gate.act(CHANGE_COMPANY, work -> {
            known(work, id);
            store.setClosed(work, id, closed ? Optional.of(work.today()) : Optional.empty());
        });
    }

    /// Goes on only where somebody may be placed. Inside another passage.
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

    /// A company inside another passage, named in the audit line.
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
