package org.daybook.packaged.journeys;

import java.util.List;
import javafx.scene.input.KeyCode;
import org.daybook.packaged.Hand;
import org.daybook.packaged.Journey;
import org.daybook.packaged.Looks;

/// A long day in one window: every task, the screen hidden after each. The memory that the program then uses is measured.
public final class DoesTheTwelveTasks implements Journey {
    private static final long COLLECTED_AFTER_MILLIS = 6_000;
    private static final List<Journey> TASKS = List.of(new CountsTheDoor(), new TicksASession(), new WelcomesSomebody(),
            new WelcomesInArabic(), new OpensACaseFile(), new EnrolsInAPath(), new AsksHowSheIs(), new WritesAPlan(),
            new FindsHerFast(), new ClosesAPathAndACase(), new ReportsAQuarter());

    @Override
    public void run(Hand hand, Looks looks) throws Exception {
        for (var task : TASKS) {
            task.run(hand, looks);
            if (!hand.shows("passphrase")) {
                hand.press(KeyCode.F9);
            }
            hand.awaits("passphrase");
        }
        // Seconds after the last lock the program collects its memory.
        Thread.sleep(COLLECTED_AFTER_MILLIS);
    }
}
