package org.daybook.participants;

import org.daybook.staff.RecordSection;

import org.daybook.base.ParticipantId;
import org.daybook.consents.ConsentsScreens;
import org.daybook.ui.Unsaved;

/// The tab of her consents beside the tabs that rooms above hand in; it comes from a room below.
///
/// @param tab      already shown
/// @param turnedTo told each time the worker turns to it
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
