package org.daybook.participants;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.daybook.base.Problem;
import org.daybook.consents.Answer;
import org.daybook.consents.ConsentsScreens;
import org.daybook.consents.Heard;
import org.daybook.consents.Purpose;
import org.daybook.contact.ContactScreens;
import org.daybook.ui.Unsaved;

/// A welcome on the screen, in its parts. Used on the screen thread.
///
/// @param told     what she tells
/// @param wishes   how she may be reached
/// @param consents what she is asked at the door
/// @param twins    cards that look alike
record WelcomeParts(DetailsController told, ContactScreens.Form wishes, ConsentsScreens.AtTheDoor consents,
        TwinsController twins) {
    /// Returns everything typed so far.
    Welcome form(Welcome.Ending ending) {
        return told.form().answered(consents.answers(), heard().wording()).ended(ending).reached(wishes.form());
    }

    /// Returns how her choices were explained.
    Heard heard() {
        return consents.heard();
    }

    /// Checks whether she refused all contact.
    boolean wantsNoContact() {
        return consents.answers().get(Purpose.SAFE_CONTACT) == Answer.REFUSED;
    }

    /// Fills in what was typed before.
    void fill(Draft.Typed typed, Draft draft) {
        told.fill(typed.form());
        twins.typed(typed.form(), draft);
        wishes.fill(typed.form().contact());
        consents.fill(typed.form().answers(), typed.heard());
    }

    /// Called when something was typed: updates the sentences to her language, and the look-alikes to what she tells.
    void typed(Draft draft) {
        consents.follow(told.form().language());
        twins.typed(told.form(), draft);
    }

    /// Asks who answers, for somebody under 18 only.
    void girl(LocalDate today) {
        consents.girl(told.form().girl(today));
    }

    Unsaved unsaved() {
        return Unsaved.NOTHING.with("told", told.unsaved()).with("contact", wishes.unsaved()).with("answers",
                consents.unsaved());
    }

    /// Returns the names, in [#unsaved()], of what cannot be saved as it is.
    static List<String> notKept(List<Problem> problems) {
        return Stream.concat(DetailsController.notKept(problems).stream().map(name -> "told." + name),
                problems.stream().map(Problem::field)).distinct().sorted().toList();
    }

    void resume(Unsaved unsaved, Draft draft) {
        told.resume(unsaved.part("told"));
        twins.typed(told.form(), draft);
        wishes.resume(unsaved.part("contact"));
        consents.resume(unsaved.part("answers"));
    }
}
