package org.daybook.participants;

import org.daybook.staff.RecordSection;

import org.daybook.base.ParticipantId;
import org.daybook.consents.ConsentsScreens;
import org.daybook.ui.Unsaved;

/// The tab of her consents, next to the tabs that higher rooms supply; it comes from a lower room.
///
/// @param tab      already shown
/// @param turnedTo called each time the worker opens the tab
record ConsentsPart(ConsentsScreens.Tab tab, Runnable turnedTo) implements RecordSection.Shown {
    @Override
    public void show(ParticipantId her) {}

    @Override
    public void seen() {
        turnedTo.run();
    }

    @Override
    public Unsaved unsaved() {
        return tab.unsaved();
    }

    @Override
    public void resume(Unsaved unsaved) {
        tab.resume(unsaved);
    }
}
