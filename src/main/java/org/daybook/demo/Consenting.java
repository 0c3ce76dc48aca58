package org.daybook.demo;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.daybook.base.ParticipantId;
import org.daybook.consents.Answer;
import org.daybook.consents.Assent;
import org.daybook.consents.ConsentInterpreter;
import org.daybook.consents.ConsentWording;
import org.daybook.consents.Heard;
import org.daybook.consents.Ledger;
import org.daybook.consents.Purpose;
import org.daybook.consents.RecordedAnswer;
import org.daybook.consents.SevenPoints;

/// Adds what some women answered later than at the door, so that their records have something to show. Comes last and uses
/// separate randomness, so that nothing else of the story changes.
///
/// @param ledger where it is written
/// @param her    the woman
record Consenting(Ledger ledger, ParticipantId her) {
    private static final List<Purpose> ASKED = List.of(Purpose.SAFE_CONTACT, Purpose.QUESTIONNAIRES,
            Purpose.COMPANIES, Purpose.FOLLOW_UP);

    /// Returns who answers for a girl: most come with their mother, some alone. For adults none of it is stored.
    static Assent whoAnswers(int number) {
        return number % 3 == 0
                ? Assent.alone(new Assent.Alone(Assent.Why.HER_WISH, "", Assent.DecidedBy.WORKER))
                : Assent.together(Assent.Who.WITH_CAREGIVER, Assent.Relation.MOTHER, Assent.Own.YES);
    }

    void answer(int number, String language) {
        var chance = new Chance(new SplittableRandom(number));
        var heard = new Heard(new ConsentWording(ConsentWording.CURRENT, language), Optional.empty(),
                Optional.of(chance.happens(0.7)
                        ? new ConsentInterpreter.None()
                        : new ConsentInterpreter.Somebody("by telephone")),
                Optional.of(SevenPoints.EXPLAINED), Optional.of(whoAnswers(number)));
        ASKED.stream().filter(_ -> chance.happens(0.6)).forEach(purpose -> ledger.answer(her, RecordedAnswer.of(purpose,
                chance.pick(List.of(Answer.GIVEN, Answer.GIVEN, Answer.REFUSED, Answer.LATER)), heard)));
    }
}
