package org.daybook.app;

import java.util.List;

/// What two people type into one form that changes something stored.
///
/// @param form  the simple name of its controller
/// @param place its address, as in [org.daybook.ui.Addresses]
/// @param opens the controls that open the form, in their order: a selector, or the words of a button
/// @param save  the button that saves; empty for a form that saves when it is left
/// @param field the control that both change
/// @param mine  typed by the one who is interrupted
/// @param saved typed and saved by the other meanwhile
/// @param also  a control that only the one who is interrupted changes; empty if the form has one control
/// @param words what she types there
record FormStory(String form, String place, List<String> opens, String save, String field, String mine, String saved,
        String also, String words) {
    static FormStory of(String form, String place, String... opens) {
        return new FormStory(form, place, List.of(opens), "", "", "", "", "", "");
    }

    FormStory savedBy(String button) {
        return new FormStory(form, place, opens, button, field, mine, saved, also, words);
    }

    FormStory both(String control, String typed, String other) {
        return new FormStory(form, place, opens, save, control, typed, other, also, words);
    }

    FormStory alone(String control, String typed) {
        return new FormStory(form, place, opens, save, field, mine, saved, control, typed);
    }

    @Override
    public String toString() {
        return form + " " + field;
    }
}
