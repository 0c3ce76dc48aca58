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

/// A welcome as it stands on the screen, in its parts. On the screen thread.
///
/// @param told     what she tells
/// @param wishes   how she may be reached
/// @param consents what she is asked at the door
/// @param twins    cards that look alike
record WelcomeParts(DetailsController told, ContactScreens.Form wishes, ConsentsScreens.AtTheDoor consents,
        TwinsController twins) {
    /// All of it, as typed so far.
    Welcome form(Welcome.Ending ending) {
        return told.form().answered(consents.answers(), heard().wording()).ended(ending).reached(wishes.form());
    }

    /// How her choices were explained.
    Heard heard() {
        return consents.heard();
    }

    /// Whether she said no to every contact.
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

    /// Something was typed: the sentences follow her language, and the look-alikes what she tells.
    void typed(Draft draft) {
        consents.follow(told.form().language());
        twins.typed(told.form(), draft);
    }

    /// Who answers is asked of somebody under 18 alone.
    void girl(LocalDate today) {
        consents.girl(told.form().girl(today));
    }

    Unsaved unsaved() {
        return Unsaved.NOTHING.with("told", told.unsaved()).with("contact", wishes.unsaved()).with("answers",
                consents.unsaved());
    }

    /// The names, in [#unsaved()], of what cannot be saved as it stands.
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
