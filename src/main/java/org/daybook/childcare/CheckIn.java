package org.daybook.childcare;

import static org.daybook.staff.Permission.READ_COLLECTING;
import static org.daybook.staff.Permission.SEE_CHILDCARE;
import static org.daybook.staff.Permission.SIGN_CHILD_IN;
import static org.daybook.staff.Permission.SIGN_CHILD_OUT;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.daybook.base.Refusal;
import org.daybook.consents.Purpose;
import org.daybook.participants.CardNumber;
import org.daybook.participants.PersonRow;
import org.daybook.staff.Gate;
import org.daybook.staff.UnitOfWork;

/// Signs children in and out. Each method opens a passage of its own, on the write lane's thread; each throws [Refusal] if the
/// user's role does not allow it. A child can always be handed over, even if consent was withdrawn or the record locked
/// meanwhile.
public final class CheckIn {
    private final Gate gate;
    private final Childcare.Dependencies dependencies;
    private final ChildStore store = new ChildStore();
    private final StayStore stays = new StayStore();
    private final CollectingMarks marks = new CollectingMarks();

    CheckIn(Gate gate, Childcare.Dependencies dependencies) {
        this.gate = gate;
        this.dependencies = dependencies;
    }

    /// Checks whether the worker's role may sign children in and out.
    public boolean maySign() {
        return gate.allows(SIGN_CHILD_IN);
    }

    /// Returns the desk today, without the children of women hidden from the user.
    public DeskPage page() {
        return gate.look(SEE_CHILDCARE, this::page);
    }

    private DeskPage page(UnitOfWork work) {
        var rows = stays.on(work.tx(), work.today()).visible(work);
        return new DeskPage(room(work), stays(work, rows, row -> row.isHereOn(work.today())),
                stays(work, rows, row -> row.out().isPresent()),
                stays(work, rows, row -> row.in().day().isBefore(work.today())));
    }

    private DeskPage.Room room(UnitOfWork work) {
        return new DeskPage.Room(store.places(work.tx()), stays.here(work.tx(), work.today()));
    }

    private List<Stay> stays(UnitOfWork work, List<StayStore.Row> rows, Predicate<StayStore.Row> which) {
        return rows.stream().filter(which).map(row -> stay(work, row)).toList();
    }

    private Stay stay(UnitOfWork work, StayStore.Row row) {
        var child = store.byId(work.tx(), row.child()).orElseThrow();
        return new Stay(row.id(), kid(work, child), row.in(), row.out());
    }

    private ChildRow kid(UnitOfWork work, Child child) {
        var others = store.of(work.tx(), child.her()).stream().filter(other -> !other.id().equals(child.id()))
                .map(other -> other.told().name()).toList();
        return ChildRow.of(child, dependencies.participants().row(work, child.her()), others, work.today());
    }

    /// Returns the woman with a card, and her children. The card of a woman hidden from the user is treated as unknown. Each
    /// card is a search by card.
    ///
    /// @throws Refusal `childcare.refusal.wrong-card` if its characters do not match; `.unknown-card`; `.no-children` if none
    ///         is recorded; `.not-agreed` if she does not consent to it; `staff.refusal.search-rest` if it must wait
    public CheckInPage atDesk(String typed) {
        var read = CardNumber.read(typed);
        read.filter(_ -> gate.allows(SEE_CHILDCARE)).ifPresent(dependencies.participants().finder()::byCard);
        return gate.look(SEE_CHILDCARE, work -> {
            var card = read.orElseThrow(() -> new Refusal("childcare.refusal.wrong-card"));
            var mother = dependencies.participants().byCard(work, card).visible(work).stream().findFirst()
                    .orElseThrow(() -> new Refusal("childcare.refusal.unknown-card"));
            return new CheckInPage(mother, hers(work, mother));
        });
    }

    private List<CheckInPage.One> hers(UnitOfWork work, PersonRow mother) {
        boolean agreed = dependencies.consents().opens(work, mother.id(), Purpose.CHILDREN);
        var here = stays.of(work.tx(), mother.id()).stream().filter(row -> row.isHereOn(work.today())).toList();
        var found = new ArrayList<CheckInPage.One>();
        here.forEach(row -> found.add(new CheckInPage.One(stay(work, row).kid(), Optional.of(stay(work, row)))));
        if (agreed) {
            store.of(work.tx(), mother.id()).stream().filter(child -> child.endedOn().isEmpty())
                    .filter(child -> here.stream().noneMatch(row -> row.child().equals(child.id())))
                    .forEach(child -> found.add(new CheckInPage.One(kid(work, child), Optional.empty())));
        }
        if (found.isEmpty()) {
            throw new Refusal(agreed ? "childcare.refusal.no-children" : "childcare.refusal.not-agreed");
        }
        return found;
    }

    /// Signs a child in.
    ///
    /// @return including medical needs, for the person who looks after the child
    /// @throws Refusal `childcare.refusal.full`; `.already-here`; `.unknown`; `consents.refusal.not-given`
    public HandingOver signIn(ChildId id) {
        return gate.pass(SIGN_CHILD_IN, work -> {
            var child = child(work, id);
            dependencies.consents().demand(work, child.her(), Purpose.CHILDREN);
            boolean here = stays.of(work.tx(), child.her()).stream()
                    .anyMatch(row -> row.child().equals(id) && row.isHereOn(work.today()));
            if (here) {
                throw new Refusal("childcare.refusal.already-here");
            }
            if (room(work).free() == 0) {
                throw new Refusal("childcare.refusal.full");
            }
            return handingOver(work, stored(work, stays.begin(work.about(child.her()), child)));
        });
    }

    /// Opens what must be known to hand a child over; writes an audit line.
    public HandingOver open(StayId id) {
        return gate.pass(READ_COLLECTING, work -> handingOver(work, stored(work, id)));
    }

    private HandingOver handingOver(UnitOfWork work, StayStore.Row row) {
        var told = child(work, row.child()).told();
        var collecting = told.collecting();
        boolean toAsk = marks.isToAsk(work, row.child());
        return new HandingOver(stay(work, row), collecting.never(), collecting.may().filter(_ -> !toAsk),
                collecting.codeWord().isPresent() ? HandingOver.Asked.CODE_WORD : HandingOver.Asked.NOTHING,
                told.health(), toAsk ? HandingOver.Known.TO_ASK : HandingOver.Known.YES);
    }

    /// Hands a child over to the mother.
    ///
    /// @throws Refusal `childcare.refusal.not-here` if this has already been done
    public void toMother(StayId id) {
        gate.act(SIGN_CHILD_OUT, work -> out(work, id, Stay.To.MOTHER));
    }

    /// Hands a child over to a person she named.
    ///
    /// @param codeWord what was said, if a code word is required
    /// @throws Refusal `childcare.refusal.nobody-named`; `.to-ask` after a restore; `.code-word` if it is wrong; `.not-here`
    public void toNamed(StayId id, String codeWord) {
        gate.act(SIGN_CHILD_OUT, work -> {
            var child = stored(work, id).child();
            var collecting = child(work, child).told().collecting();
            if (marks.isToAsk(work, child)) {
                throw new Refusal("childcare.refusal.to-ask");
            }
            if (collecting.may().isEmpty()) {
                throw new Refusal("childcare.refusal.nobody-named");
            }
            if (collecting.codeWord().filter(word -> !new CodeWord(word).fits(codeWord)).isPresent()) {
                throw new Refusal("childcare.refusal.code-word");
            }
            out(work, id, Stay.To.NAMED);
        });
    }

    private void out(UnitOfWork work, StayId id, Stay.To to) {
        var row = stored(work, id);
        if (!row.isHereOn(work.today())) {
            throw new Refusal("childcare.refusal.not-here");
        }
        stays.end(work.about(row.her()), id, to, Optional.of(work.timeOfDay()));
    }

    /// Records, on a later day, to whom a child went, if the end was not recorded. No time is invented.
    ///
    /// @throws Refusal `childcare.refusal.not-here` for any other
    public void late(StayId id, Stay.To to) {
        gate.act(SIGN_CHILD_OUT, work -> {
            var row = stored(work, id);
            if (row.out().isPresent() || !row.in().day().isBefore(work.today())) {
                throw new Refusal("childcare.refusal.not-here");
            }
            stays.end(work.about(row.her()), id, to, Optional.empty());
        });
    }

    /// Undoes a signing in, on the same day: it was a mistake. The journal keeps it.
    public void undoIn(StayId id) {
        gate.act(SIGN_CHILD_OUT, work -> {
            var row = stored(work, id);
            if (!row.isHereOn(work.today())) {
                throw new Refusal("childcare.refusal.not-here");
            }
            stays.delete(work.about(row.her()), id);
        });
    }

    /// Undoes a signing out, on the same day: the child is still here.
    ///
    /// @throws Refusal `childcare.refusal.already-here` if the child was signed in again meanwhile
    public void undoOut(StayId id) {
        gate.act(SIGN_CHILD_OUT, work -> {
            var row = stored(work, id);
            if (!row.in().day().equals(work.today())) {
                throw new Refusal("childcare.refusal.not-here");
            }
            boolean again = stays.of(work.tx(), row.her()).stream().anyMatch(
                    other -> other.child().equals(row.child()) && other.isHereOn(work.today()));
            if (again) {
                throw new Refusal("childcare.refusal.already-here");
            }
            stays.endAgainOpen(work.about(row.her()), id);
        });
    }

    private Child child(UnitOfWork work, ChildId id) {
        var child = store.byId(work.tx(), id).orElseThrow(() -> new Refusal("childcare.refusal.unknown"));
        work.about(child.her());
        return child;
    }

    private StayStore.Row stored(UnitOfWork work, StayId id) {
        var row = stays.byId(work.tx(), id).orElseThrow(() -> new Refusal("childcare.refusal.unknown"));
        work.about(row.her());
        return row;
    }
}
