package org.daybook.participants;

import org.daybook.base.ParticipantId;
import org.daybook.contact.ContactScreens;
import org.daybook.staff.RecordSection;
import org.daybook.ui.Unsaved;

/// How to reach her, as a section of her record; it comes from a lower room.
///
/// @param contact already shown
record ContactPart(ContactScreens.OnRecord contact) implements RecordSection.Shown {
    @Override
    public void show(ParticipantId her) {}

    @Override
    public void focusStart() {
        contact.edit();
    }

    @Override
    public void leave() {
        contact.leave();
    }

    @Override
    public Unsaved unsaved() {
        return contact.unsaved();
    }

    @Override
    public void resume(Unsaved unsaved) {
        contact.resume(unsaved);
    }
}
