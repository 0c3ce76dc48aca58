package org.daybook.packaged.journeys;

import java.io.IOException;
import java.util.concurrent.locks.LockSupport;
import javafx.animation.AnimationTimer;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.daybook.packaged.Hand;
import org.daybook.packaged.Idle;
import org.daybook.packaged.Journey;
import org.daybook.packaged.Looks;

/// Somebody is half-way through a welcome, and the window is being drawn, when the system asks the program to end.
public final class IsEndedWhileItDraws implements Journey {
    /// Text that was typed and not saved.
    static final String HALF_TYPED = "maria hal";
    private static final int FRAMES = 7;
    private static final long PATIENCE = 60_000_000_000L;

    @Override
    public void run(Hand hand, Looks looks) throws IOException {
        SignedIn.toToday(hand);
        Ways.toPeople(hand);
        hand.chord(KeyCode.CONTROL, KeyCode.N);
        hand.awaits("name");
        hand.fill("name", HALF_TYPED);
        drawAgainAndAgain(hand.stage());
        for (int frame = 0; frame < FRAMES; frame++) {
            Idle.drawn();
        }
        new ProcessBuilder("kill", "-TERM", Long.toString(ProcessHandle.current().pid())).start();
        LockSupport.parkNanos(PATIENCE);
        throw new AssertionError("the program does not end");
    }

    /// A different width at each frame forces the whole page to be laid out and drawn.
    static void drawAgainAndAgain(Stage stage) {
        Idle.onScreen(() -> {
            new AnimationTimer() {
                private int frame;

                @Override
                public void handle(long now) {
                    stage.setWidth(stage.getWidth() + (frame++ % 2 == 0 ? -6 : 6));
                }
            }.start();
            return true;
        });
    }
}
