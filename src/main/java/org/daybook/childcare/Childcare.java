package org.daybook.childcare;

import static org.daybook.staff.Permission.SEE_CHILDCARE;
import static org.daybook.staff.Permission.SET_CHILDCARE;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.daybook.consents.Consents;
import org.daybook.participants.Participants;
import org.daybook.staff.Erased;
import org.daybook.staff.Gate;
import org.daybook.staff.Movable;
import org.daybook.staff.PersonalData;
import org.daybook.staff.Received;
import org.daybook.staff.SubjectAccessSection;
import org.daybook.staff.SubjectWork;
import org.daybook.staff.UnitOfWork;
import org.daybook.staff.Version;

/// Children who are looked after while their mothers are here. On the write lane's thread.
public final class Childcare implements PersonalData {
    /// The maximum number of places of a site.
    public static final int MOST_PLACES = 99;

    private final Gate gate;
    private final CheckIn desk;
    private final HerChildren children;
    private final ChildStore store = new ChildStore();
    private final StayStore stays = new StayStore();

    /// What is needed from other rooms.
    ///
    /// @param participants finds her card
    /// @param consents     her answers
    public record Dependencies(Participants participants, Consents consents) {}

    /// @param gate the way to the store
    public Childcare(Gate gate, Dependencies dependencies) {
        this.gate = gate;
        desk = new CheckIn(gate, dependencies);
        children = new HerChildren(gate, dependencies);
    }

    /// Returns the desk, which signs children in and out.
    public CheckIn desk() {
        return desk;
    }

    /// Returns what is recorded about her children.
    public HerChildren children() {
        return children;
    }

    /// Checks whether the worker's role may see who is looked after now.
    public boolean maySee() {
        return gate.allows(SEE_CHILDCARE);
    }

    /// Checks whether the worker's role may set the number of places.
    public boolean maySetPlaces() {
        return gate.allows(SET_CHILDCARE);
    }

    /// Returns how many children there is room for; 0 if the site has no childcare.
    public int places() {
        return gate.look(SEE_CHILDCARE, work -> store.places(work.tx()));
    }

    /// Sets how many children there is room for. Those who are here stay, even if there are more.
    ///
    /// @throws Refusal `childcare.refusal.places` below 0 or above [#MOST_PLACES]
    public void places(int places) {
        gate.act(SET_CHILDCARE, work -> {
            if (places < 0 || places > MOST_PLACES) {
                throw new Refusal("childcare.refusal.places");
            }
            store.places(work.tx(), places);
        });
    }

    /// Checks whether a child of hers is signed in today and has not been handed over, inside another room's passage.
    public boolean isChildHere(SubjectWork work) {
        return stays.of(work.tx(), work.her()).stream().anyMatch(row -> row.isHereOn(work.today()));
    }

    /// Returns everything about her children, for her copy, inside another room's passage. Included even without her consent,
    /// because the data is hers.
    @Override
    public List<SubjectAccessSection> tell(UnitOfWork work, ParticipantId her) {
        return ChildrenSubjectAccess.of(store.of(work.tx(), her), stays.of(work.tx(), her));
    }

    /// Returns the history of what is recorded about her children, inside another room's passage.
    @Override
    public List<Version> versions(UnitOfWork work, ParticipantId her) {
        return new VersionsOfChildren(store).of(work, her);
    }

    /// Returns when each woman last brought a child, inside another room's passage.
    @Override
    public Map<ParticipantId, LocalDate> lastSeen(UnitOfWork work) {
        return stays.lastSeen(work.tx());
    }

    /// Permanently deletes everything about her children, inside another room's passage.
    @Override
    public void erase(SubjectWork work, Erased her) {
        stays.erase(work);
        store.erase(work);
    }

    /// Returns the rows that move when two cards are joined. Stays move back with the child.
    @Override
    public List<Movable> movable() {
        return List.of(Movable.ofTable("cared_child").with("childcare_stay", "child"),
                Movable.ofTable("childcare_stay"));
    }

    @Override
    public Set<String> tables() {
        return Set.of("cared_child", "childcare_stay");
    }

    @Override
    public List<Received> received(UnitOfWork work, ParticipantId her) {
        return Nothing.listed("nothing of it is handed to anybody");
    }
}
