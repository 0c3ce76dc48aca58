package org.daybook.app.invented;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.daybook.base.ParticipantId;
import org.daybook.consents.Answer;
import org.daybook.consents.Heard;
import org.daybook.consents.Interpreter;
import org.daybook.consents.Ledger;
import org.daybook.consents.Purpose;
import org.daybook.consents.SevenPoints;
import org.daybook.consents.Taken;
import org.daybook.consents.Wording;

/// What some women answered beyond the door, so that their records have something to show. Told last of all and with
/// chance of its own, so that nothing else of the story changes.
///
/// @param ledger where it is written
/// @param her    whose answers
record Consenting(Ledger ledger, ParticipantId her) {
    private static final List<Purpose> ASKED = List.of(Purpose.SAFE_CONTACT, Purpose.QUESTIONNAIRES,
            Purpose.COMPANIES, Purpose.FOLLOW_UP);

    void answer(int number, String language) {
        var chance = new Chance(new SplittableRandom(number));
        var heard = new Heard(new Wording(Wording.CURRENT, language), Optional.empty(),
                Optional.of(chance.happens(0.7) ? new Interpreter.None() : new Interpreter.Somebody("by telephone")),
                Optional.of(SevenPoints.EXPLAINED));
        ASKED.stream().filter(_ -> chance.happens(0.6)).forEach(purpose -> ledger.answer(her, Taken.of(purpose,
                chance.pick(List.of(Answer.GIVEN, Answer.GIVEN, Answer.REFUSED, Answer.LATER)), heard)));
    }
}
