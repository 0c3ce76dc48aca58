package org.daybook.testing;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.daybook.site.OpenSite;
import org.daybook.consents.Answer;
import org.daybook.consents.Assent;
import org.daybook.consents.ConsentWording;
import org.daybook.consents.Heard;
import org.daybook.consents.Purpose;
import org.daybook.participants.Citizenship;
import org.daybook.participants.Participant;
import org.daybook.participants.Welcome;

/// Invented people, built step by step: `someone().called("Олена").born(1994, 7).welcomedIn(house)`.
public final class Some {
    private Welcome form = new Welcome(Optional.empty(), Optional.empty(), OptionalInt.empty(), OptionalInt.empty(),
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Map.of(),
            new ConsentWording(ConsentWording.CURRENT, "en"), Welcome.Ending.FINISHED);

    private Some() {}

    /// Returns someone who told nothing.
    public static Some someone() {
        return new Some();
    }

    /// Sets her name.
    public Some called(String name) {
        form = new Welcome(Optional.of(name), form.language(), form.birthYear(), form.birthMonth(), form.citizenship(),
                form.accessNeeds(), form.roomName(), form.pictureMark(), form.answers(), form.wording(), form.ending());
        return this;
    }

    /// Sets her room name.
    public Some known(String roomName) {
        form = new Welcome(form.preferredName(), form.language(), form.birthYear(), form.birthMonth(),
                form.citizenship(), form.accessNeeds(), Optional.of(roomName), form.pictureMark(), form.answers(),
                form.wording(), form.ending());
        return this;
    }

    /// Sets what she needs to take part.
    public Some needing(String words) {
        form = new Welcome(form.preferredName(), form.language(), form.birthYear(), form.birthMonth(),
                form.citizenship(), Optional.of(words), form.roomName(), form.pictureMark(), form.answers(),
                form.wording(), form.ending());
        return this;
    }

    /// Sets her month of birth.
    public Some born(int year, int month) {
        form = new Welcome(form.preferredName(), form.language(), OptionalInt.of(year), OptionalInt.of(month),
                form.citizenship(), form.accessNeeds(), form.roomName(), form.pictureMark(), form.answers(),
                form.wording(), form.ending());
        return this;
    }

    /// Sets her citizenship.
    public Some from(String citizenship) {
        form = new Welcome(form.preferredName(), form.language(), form.birthYear(), form.birthMonth(),
                Optional.of(new Citizenship(citizenship)), form.accessNeeds(), form.roomName(), form.pictureMark(),
                form.answers(), form.wording(), form.ending());
        return this;
    }

    /// Sets her language.
    public Some speaking(String language) {
        form = new Welcome(form.preferredName(), Optional.of(language), form.birthYear(), form.birthMonth(),
                form.citizenship(), form.accessNeeds(), form.roomName(), form.pictureMark(), form.answers(),
                form.wording(), form.ending());
        return this;
    }

    /// Sets how her welcome ended.
    public Some ended(Welcome.Ending ending) {
        form = form.ended(ending);
        return this;
    }

    /// Sets her answer for a purpose.
    public Some answering(Purpose purpose, Answer answer) {
        var answers = new EnumMap<Purpose, Answer>(Purpose.class);
        answers.putAll(form.answers());
        answers.put(purpose, answer);
        form = new Welcome(form.preferredName(), form.language(), form.birthYear(), form.birthMonth(),
                form.citizenship(), form.accessNeeds(), form.roomName(), form.pictureMark(), answers, form.wording(),
                form.ending());
        return this;
    }

    /// Returns the form as typed.
    public Welcome form() {
        return form;
    }

    /// Welcomes her; a girl under 18 answers alone, as she wishes.
    public Participant welcomedIn(OpenSite house) {
        var alone = Assent.alone(new Assent.Alone(Assent.Why.HER_WISH, "", Assent.DecidedBy.WORKER));
        return welcomedIn(house, alone);
    }

    /// Welcomes her, if under 18 with a note of who answered.
    public Participant welcomedIn(OpenSite house, Assent who) {
        return house.participants().intake().welcome(form, house.participants().intake().proposeCard(),
                Heard.only(form.wording()).by(Optional.of(who)));
    }
}
