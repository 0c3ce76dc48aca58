package org.daybook.outreach;

import static org.daybook.staff.Permission.GIVE_HELP;
import static org.daybook.staff.Permission.PRINT_HELP_RECEIPT;
import static org.daybook.staff.Permission.SEE_HELP;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.daybook.participants.Participants;
import org.daybook.staff.Erased;
import org.daybook.staff.Gate;
import org.daybook.staff.Movable;
import org.daybook.staff.PersonalData;
import org.daybook.staff.Received;
import org.daybook.staff.SubjectAccessSection;
import org.daybook.staff.SubjectAccessSection.Line;
import org.daybook.staff.SubjectAccessSection.Value;
import org.daybook.staff.SubjectWork;
import org.daybook.staff.UnitOfWork;
import org.daybook.staff.Version;

/// Things and tickets that a woman was given. Each method without a [UnitOfWork] opens its own passage, on the write lane's
/// thread, and throws [Refusal] if the worker may not do this by her role, or may not do it for this woman.
public final class MaterialHelp implements PersonalData {
    private static final String SERIES = "material-help";

    private final Gate gate;
    private final Participants participants;
    private final MaterialHelpStore store = new MaterialHelpStore();

    MaterialHelp(Gate gate, Participants participants) {
        this.gate = gate;
        this.participants = participants;
    }

    /// Checks whether the worker's role may view what women were given.
    public boolean maySee() {
        return gate.allows(SEE_HELP);
    }

    /// Checks whether the worker's role may give things out.
    public boolean mayGive() {
        return gate.allows(GIVE_HELP);
    }

    /// Returns what she was given, the newest first.
    public List<GivenHelp> of(ParticipantId her) {
        return gate.about(SEE_HELP, her, work -> store.of(work.tx(), her));
    }

    /// Records that she was given something today.
    ///
    /// @throws IllegalArgumentException if the form has problems
    public GivenHelp give(ParticipantId her, NewHelp form) {
        return gate.about(GIVE_HELP, her, work -> {
            participants.row(work, her);
            var one = new GivenHelp(new MaterialHelpId(work.newId()),
                    // Not R, which is the prefix of referrals; older receipts have it and keep it.
                    "H-" + work.tx().computer() + work.tx().nextNumber(SERIES), form.given(), work.today(),
                    Optional.empty());
            store.insert(work, one);
            return one;
        });
    }

    /// Deletes an entry recorded by mistake.
    ///
    /// @return what was deleted
    /// @throws Refusal `outreach.refusal.gone`
    GivenHelp delete(ParticipantId her, MaterialHelpId id) {
        return gate.about(GIVE_HELP, her, work -> {
            var one = known(work, id);
            store.delete(work, id);
            return one;
        });
    }

    /// Undoes the deletion of an entry.
    ///
    /// @throws Refusal `staff.refusal.record-gone` if she was erased in the meantime
    void putBack(ParticipantId her, GivenHelp one) {
        gate.actAbout(GIVE_HELP, her, work -> {
            participants.row(work, her);
            store.insert(work, one);
        });
    }

    /// Returns a receipt: what, when and a number, and nothing about her or the site.
    ///
    /// @throws Refusal `outreach.refusal.gone`
    HelpReceipt receipt(ParticipantId her, MaterialHelpId id) {
        return gate.about(PRINT_HELP_RECEIPT, her, work -> {
            var one = known(work, id);
            store.receipt(work, id);
            return new HelpReceipt(one.reference(), one.on(), one.what());
        });
    }

    private GivenHelp known(SubjectWork work, MaterialHelpId id) {
        return store.one(work, id).orElseThrow(() -> new Refusal("outreach.refusal.gone"));
    }

    @Override
    public Set<String> tables() {
        return Set.of("material_help");
    }

    @Override
    public List<SubjectAccessSection> tell(UnitOfWork work, ParticipantId her) {
        var all = store.of(work.tx(), her);
        return all.isEmpty()
                ? List.of()
                : List.of(new SubjectAccessSection("outreach.help.title", all.stream()
                        .map(one -> new Line("outreach.help.given", new Value.Several(values(one)))).toList()));
    }

    private static List<Value> values(GivenHelp one) {
        var values = new ArrayList<Value>(List.of(new Value.Day(one.on()),
                new Value.Chosen("outreach", one.what().kind()), new Value.Number(one.what().pieces()),
                new Value.Words(one.reference())));
        if (one.what().euro().isPresent()) {
            values.add(new Value.Words(one.what().euro().getAsInt() + " €"));
        }
        return values;
    }

    @Override
    public List<Received> received(UnitOfWork work, ParticipantId her) {
        return Nothing.listed("a receipt says nothing of her and is handed to her alone");
    }

    @Override
    public List<Version> versions(UnitOfWork work, ParticipantId her) {
        return Nothing.listed("what was given does not change; a mistake is deleted");
    }

    @Override
    public Map<ParticipantId, LocalDate> lastSeen(UnitOfWork work) {
        return store.lastSeen(work.tx());
    }

    @Override
    public List<Movable> movable() {
        return List.of(Movable.ofTable("material_help"));
    }

    @Override
    public void erase(SubjectWork work, Erased her) {
        store.erase(work);
    }
}
