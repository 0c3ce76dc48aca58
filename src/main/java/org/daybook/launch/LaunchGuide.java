package org.daybook.launch;

import static org.daybook.staff.Permission.CHANGE_LAUNCH_GUIDE;
import static org.daybook.staff.Permission.PRINT_LAUNCH_GUIDE;
import static org.daybook.staff.Permission.SEE_LAUNCH_GUIDE;
import static org.daybook.staff.Permission.SIGN_LAUNCH_STEP;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.daybook.base.Refusal;
import org.daybook.services.Services;
import org.daybook.staff.AboutNobody;
import org.daybook.staff.Colleagues;
import org.daybook.staff.Erased;
import org.daybook.staff.ErasedSoFar;
import org.daybook.staff.Gate;
import org.daybook.staff.Site;
import org.daybook.staff.SubjectWork;
import org.daybook.staff.UnitOfWork;
import org.daybook.vault.JournalErasure;

/// The launch guide: started from a data file, changed by the site, signed off step by step. A signed-off step cannot be
/// changed until its sign-off is withdrawn. On the write lane's thread; each method throws [Refusal] if the worker's role does
/// not allow it.
public final class LaunchGuide extends AboutNobody {
    private final Gate gate;
    private final Services services;
    private final Site site;
    private final LaunchStore store = new LaunchStore();
    private final Colleagues colleagues = new Colleagues();

    /// @param gate     the way to the store
    /// @param services the address book
    /// @param site     the site
    public LaunchGuide(Gate gate, Services services, Site site) {
        super("the launch guide is about the site");
        this.gate = gate;
        this.services = services;
        this.site = site;
    }

    /// Checks whether the worker's role may see the guide.
    boolean maySee() {
        return gate.allows(SEE_LAUNCH_GUIDE);
    }

    /// Returns the guide, with what is known of the place.
    public LaunchPage page() {
        var book = services.all();
        return gate.look(SEE_LAUNCH_GUIDE, work -> page(work, book));
    }

    private LaunchPage page(UnitOfWork work, Services.AddressBook book) {
        return new LaunchPage(work.today(), site, store.all(work.tx()), colleagues.initials(work),
                LaunchPage.Mapped.of(book, site.country()));
    }

    /// Returns the guide for printing; writes an audit line.
    LaunchPage print() {
        var book = services.all();
        return gate.pass(PRINT_LAUNCH_GUIDE, work -> page(work, book));
    }

    /// Starts the guide with the steps in a language. Existing steps stay.
    ///
    /// @param language one of [LaunchSteps#LANGUAGES]
    public void begin(String language) {
        gate.act(CHANGE_LAUNCH_GUIDE, work -> LaunchSteps.in(language).forEach(step -> store.insert(work.tx(), step)));
    }

    /// Adds a step at the end of its phase.
    ///
    /// @throws IllegalArgumentException if the form has problems
    LaunchStep add(LaunchStepForm form) {
        var plan = form.plan();
        return gate.pass(CHANGE_LAUNCH_GUIDE, work -> {
            int last = store.all(work.tx()).stream().mapToInt(step -> step.place().order()).max().orElse(0);
            var step = new LaunchStep(work.newId(), new LaunchStep.Place(form.phase().orElseThrow(), last + 1), plan,
                    LaunchStep.State.OPEN);
            work.names(step.id());
            store.insert(work.tx(), step);
            return step;
        });
    }

    /// Undoes the adding of a step.
    void remove(LaunchStep added) {
        gate.act(CHANGE_LAUNCH_GUIDE, work -> {
            unsigned(work, added.id());
            store.delete(work.tx(), added.id());
        });
    }

    /// A step before a change.
    ///
    /// @param step  the step
    /// @param now   the step after the change
    /// @param since who had been erased at that time
    record Former(LaunchStep step, LaunchStep now, ErasedSoFar since) {}

    /// Changes a step; leaving it out means that it is no longer done.
    ///
    /// @param seen the step as it was when the form was filled
    /// @return what [#putBack] needs
    /// @throws IllegalArgumentException if the form has problems
    /// @throws Refusal                  `launch.refusal.signed`, `launch.refusal.gone`, `launch.refusal.changed`
    Former change(LaunchStep seen, LaunchStepForm form) {
        var plan = form.plan();
        return gate.pass(CHANGE_LAUNCH_GUIDE, work -> {
            var step = unsigned(work, seen.id());
            if (!step.plan().equals(seen.plan())) {
                throw new Refusal("launch.refusal.changed");
            }
            var now = plan.leftOut().isPresent() ? step.with(plan).with(LaunchStep.State.OPEN) : step.with(plan);
            store.update(work.tx(), now);
            return new Former(step, now, ErasedSoFar.of(work));
        });
    }

    /// Marks a step as done or not done. A step that is done already keeps its day.
    ///
    /// @return the step before the change
    /// @throws Refusal `launch.refusal.signed`, `launch.refusal.left-out`, `launch.refusal.gone`
    public LaunchStep done(UUID id, Done done) {
        return gate.pass(CHANGE_LAUNCH_GUIDE, work -> {
            var step = unsigned(work, id);
            if (!step.counts()) {
                throw new Refusal("launch.refusal.left-out");
            }
            if (step.state().doneOn().isPresent() != (done == Done.YES)) {
                store.update(work.tx(), step.with(new LaunchStep.State(
                        done == Done.YES ? Optional.of(work.today()) : Optional.empty(), Optional.empty())));
            }
            return step;
        });
    }

    /// Whether a step is done.
    public enum Done {
        YES,
        NO
    }

    /// Signs off a step that is done.
    ///
    /// @return the step before the change
    /// @throws Refusal `launch.refusal.not-done`, `launch.refusal.signed`, `launch.refusal.gone`
    public LaunchStep sign(UUID id) {
        return gate.pass(SIGN_LAUNCH_STEP, work -> {
            var step = unsigned(work, id);
            if (step.state().doneOn().isEmpty()) {
                throw new Refusal("launch.refusal.not-done");
            }
            store.update(work.tx(), step.with(new LaunchStep.State(step.state().doneOn(),
                    Optional.of(new LaunchStep.Signed(work.who().id(), work.today())))));
            return step;
        });
    }

    /// Withdraws the sign-off.
    ///
    /// @throws Refusal `launch.refusal.gone`
    LaunchStep unsign(UUID id) {
        return gate.pass(SIGN_LAUNCH_STEP, work -> {
            var step = known(work, id);
            store.update(work.tx(), step.with(new LaunchStep.State(step.state().doneOn(), Optional.empty())));
            return step;
        });
    }

    /// Restores what is to be done, and whether it is done, to the state before a change.
    ///
    /// @throws Refusal `launch.refusal.signed`, `launch.refusal.gone`, `launch.refusal.changed` if it was changed since,
    ///         `staff.refusal.erased-since`
    void putBack(Former former) {
        gate.act(CHANGE_LAUNCH_GUIDE, work -> {
            var stored = unsigned(work, former.step().id());
            former.since().demandNobodySince(work);
            if (!stored.equals(former.now())) {
                throw new Refusal("launch.refusal.changed");
            }
            store.update(work.tx(), former.step().with(unsigned(former.step().state())));
        });
    }

    /// Restores whether a step is done; what is to be done stays as it is.
    ///
    /// @param before the step before the change
    /// @throws Refusal `launch.refusal.signed`, `launch.refusal.gone`, `launch.refusal.changed` if it was left out or marked
    ///         since
    void doneAgain(LaunchStep before) {
        gate.act(CHANGE_LAUNCH_GUIDE, work -> {
            var step = unsigned(work, before.id());
            if (!step.counts() || step.state().doneOn().isPresent() == before.state().doneOn().isPresent()) {
                throw new Refusal("launch.refusal.changed");
            }
            store.update(work.tx(), step.with(unsigned(before.state())));
        });
    }

    private static LaunchStep.State unsigned(LaunchStep.State state) {
        return new LaunchStep.State(state.doneOn(), Optional.empty());
    }

    private LaunchStep unsigned(UnitOfWork work, UUID id) {
        var step = known(work, id);
        if (step.state().signed().isPresent()) {
            throw new Refusal("launch.refusal.signed");
        }
        return step;
    }

    private LaunchStep known(UnitOfWork work, UUID id) {
        work.names(id);
        return store.byId(work.tx(), id).orElseThrow(() -> new Refusal("launch.refusal.gone"));
    }

    /// A step should name nobody; if it contains her name, the name is deleted, also from the journal. The person responsible
    /// may have the same first name, which stays.
    @Override
    public void erase(SubjectWork work, Erased her) {
        store.all(work.tx()).forEach(step -> {
            var plan = step.plan();
            var left = new LaunchStep.Plan(her.without(plan.words()), her.byMoreThanAFirstName().without(plan.who()),
                    plan.dueOn(),
                    her.without(plan.evidence()), plan.leftOut().map(her::without));
            if (!left.equals(plan)) {
                store.update(work.tx(), step.with(left));
            }
        });
        new JournalErasure(work.tx()).scrubNaming(Set.of("launch_step"), her::isNamedIn);
    }
}
