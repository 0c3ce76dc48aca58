package org.daybook.work;

import static org.daybook.staff.Permission.LIFT_WARNING;
import static org.daybook.staff.Permission.WARN_ABOUT_COMPANY;

import java.util.Set;
import java.util.function.BiConsumer;
import org.daybook.base.Refusal;
import org.daybook.staff.Colleagues;
import org.daybook.staff.Gate;
import org.daybook.staff.TwoPersonRule;
import org.daybook.staff.UnitOfWork;
import org.daybook.vault.Tombstone;
import org.daybook.vault.Tombstones;

/// The signs of exploitation that stop placements at a company. Methods without a [UnitOfWork] open their own passage, on the
/// write lane's thread; each throws [Refusal] if her role does not permit it.
///
/// Invariants. 1: one person proposes to lift a sign, another lifts it; the table refuses the same person, too. 2: a restore
/// loses no sign that was raised after the backup.
public final class CompanyWarnings {
    /// The code of the tombstones that keep a restore from losing signs raised since.
    public static final String WARNED = "company-warned";
    /// The code of the tombstones that end those.
    public static final String LIFTED = "company-lifted";
    private final Gate gate;
    private final Companies companies;
    private final BiConsumer<UnitOfWork, Company> warned;
    private final WarningStore store = new WarningStore();
    private final CompanyStore companyStore = new CompanyStore();
    private final Colleagues colleagues = new Colleagues();
    private final TwoPersonRule twoPeople = new TwoPersonRule();

    /// @param gate      the way to the store
    /// @param companies the companies with the signs
    /// @param warned    what else is done when a sign is raised, inside the same passage
    CompanyWarnings(Gate gate, Companies companies, BiConsumer<UnitOfWork, Company> warned) {
        this.gate = gate;
        this.companies = companies;
        this.warned = warned;
    }

    /// Checks whether the worker's role may raise a sign.
    public boolean mayWarn() {
        return gate.allows(WARN_ABOUT_COMPANY);
    }

    /// Checks whether the worker's role may propose to lift a sign, and agree to it.
    public boolean mayLift() {
        return gate.allows(LIFT_WARNING);
    }

    /// Raises a sign: from now on nobody is placed there. The same sign is not raised twice; if it is seen again, a proposal to
    /// lift it is dropped, and the women who work there are to be spoken with again.
    ///
    /// @throws Refusal `work.refusal.unknown-company`
    public void warn(CompanyId id, WarningSign sign) {
        gate.act(WARN_ABOUT_COMPANY, work -> raise(work, companies.known(work, id), sign));
    }

    /// Called inside another passage.
    void raise(UnitOfWork work, Company company, WarningSign sign) {
        var raised = new WarningMark(sign, work.today(), work.who().id());
        put(work, company, raised);
        mark(work, WARNED, company.id(), raised.written());
    }

    private static void mark(UnitOfWork work, String what, CompanyId company, String detail) {
        Tombstones.makeLast(work.tx(), new Tombstone(work.newId(), what, company.value(), detail, work.now()),
                Set.of(WARNED, LIFTED));
    }

    /// Raises again a sign that a restore would lose, unless it was lifted since; the women who work there are to be spoken
    /// with. Does nothing if the store does not have the company. Called inside another room's passage.
    ///
    /// @param mark of the kind [#WARNED]
    public void warnAfterRestore(UnitOfWork work, Tombstone mark) {
        var lifted = Tombstones.provenAbout(work.tx(), LIFTED, mark.subject());
        WarningMark.read(mark.detail())
                .filter(raised -> lifted.stream().noneMatch(one -> one.at().isAfter(mark.at())
                        && one.detail().equals(WorkCodes.of(raised.sign()))))
                .ifPresent(raised -> companyStore.byId(work, new CompanyId(mark.subject())).ifPresent(company -> {
                    work.names(company.id().value());
                    put(work, company, raised);
                }));
    }

    private void put(UnitOfWork work, Company company, WarningMark raised) {
        var sign = raised.sign();
        var standing = company.warnings().stream().filter(one -> one.sign() == sign).toList();
        if (standing.isEmpty()) {
            store.insert(work, company.id(), raised);
        }
        // The person who proposed to lift it did not know of this.
        standing.stream().filter(one -> one.proposed().isPresent()).forEach(one -> store.keep(work, one.id()));
        warned.accept(work, company);
    }

    /// Proposes to lift a sign. It stays active until another colleague agrees.
    ///
    /// @throws Refusal `work.refusal.unknown-warning`
    public void proposeLifting(WarningId id) {
        gate.act(LIFT_WARNING, work -> {
            standing(work, id);
            store.propose(work, id);
        });
    }

    /// Rejects a proposal, or withdraws the worker's own: the sign stays active.
    ///
    /// @throws Refusal `work.refusal.unknown-warning`
    public void keepWarning(WarningId id) {
        gate.act(LIFT_WARNING, work -> {
            standing(work, id);
            store.keep(work, id);
        });
    }

    /// Agrees to a colleague's proposal and lifts the sign. Adding a colleague just to act as the second person does not work.
    ///
    /// @throws Refusal `work.refusal.unknown-warning`, `work.refusal.second-person` for the person who proposed it or if nobody
    ///         did, `work.refusal.newcomer` if one of the two was added by a colleague and this was not reviewed yet
    public void lift(WarningId id) {
        gate.act(LIFT_WARNING, work -> {
            var found = standing(work, id);
            var proposed = found.proposedBy();
            if (proposed.isEmpty() || colleagues.areOne(work, proposed.get(), work.who().id())) {
                throw new Refusal("work.refusal.second-person");
            }
            if (twoPeople.arePerhapsOne(work, work.who().id(), proposed.get())) {
                throw new Refusal("work.refusal.newcomer");
            }
            store.lift(work, id);
            // If it was also seen at another entry of the company, it left a tombstone there and no second row.
            companyStore.same(work.tx()).ids(found.company()).stream()
                    .filter(entry -> store.standing(work, Set.of(entry)).stream()
                            .noneMatch(one -> one.sign() == found.sign()))
                    .forEach(entry -> mark(work, LIFTED, entry, WorkCodes.of(found.sign())));
        });
    }

    private WarningStore.Standing standing(UnitOfWork work, WarningId id) {
        var found = store.byId(work, id).orElseThrow(() -> new Refusal("work.refusal.unknown-warning"));
        work.names(found.company().value());
        return found;
    }
}
