package org.daybook.ui;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import org.daybook.base.Refusal;
import org.jspecify.annotations.Nullable;

/// The two thread switches of every click: from the screen to a lane of the vault, and back with the result. The only
/// class that makes threads or calls [Platform#runLater(Runnable)]. All methods belong to the screen thread.
///
/// A result arrives only while the screen that asked is still shown and the house is still open: [#leftScreen()] and
/// [#locked()] drop whatever is pending, so that no decrypted life turns up after hiding.
public final class Background implements AutoCloseable {
    private final ExecutorService writeLane = open(Lane.WRITE);
    private final ExecutorService readingLane = open(Lane.READING);
    private final ScheduledExecutorService heart = Executors.newSingleThreadScheduledExecutor(
            work -> Thread.ofPlatform().daemon().name("heart").unstarted(work));
    private final UnderWay underWay = new UnderWay();
    /// The work that each lane's thread is doing.
    private final Map<Thread, LaneJob<?>> here = new ConcurrentHashMap<>();
    private Trouble trouble;
    private Runnable interruptReading = () -> {};
    private long epoch;
    private long houses;

    /// @param trouble who tells the worker of a refusal or a fault, until [#trouble(Trouble)] names another
    public Background(Trouble trouble) {
        this.trouble = trouble;
    }

    /// Names who tells the worker of refusals and faults from now on.
    public void trouble(Trouble teller) {
        trouble = teller;
    }

    /// Names what makes a reading end early, normally `vault::interruptReading`; it is called on the screen thread.
    public void interruptReadingBy(Runnable interrupt) {
        interruptReading = interrupt;
    }

    /// Does work on the write lane and hands its result to the screen.
    ///
    /// @param work on the write lane's thread; may throw a [Refusal]
    /// @param then on the screen thread, unless the screen was left or the house locked meanwhile
    public <T> Running run(Supplier<T> work, Consumer<? super T> then) {
        return run(work, then, this::tell);
    }

    /// As [#run(Supplier, Consumer)], but a refusal is shown by the caller, for example beside the field.
    public <T> Running run(Supplier<T> work, Consumer<? super T> then, Consumer<Refusal> refused) {
        return send(new LaneJob<>(work, then, refused), Lane.WRITE, whileShown());
    }

    /// As [#run(Supplier, Consumer)], for a screen that must know of every end.
    public <T> Running run(Task<T> task) {
        return send(new LaneJob<>(task), Lane.WRITE, whileShown());
    }

    /// As [#run(Supplier, Consumer)], where there is nothing to hand over.
    public void change(Runnable work, Runnable then) {
        change(work, then, this::tell);
    }

    /// As [#run(Supplier, Consumer, Consumer)], where there is nothing to hand over.
    public void change(Runnable work, Runnable then, Consumer<Refusal> refused) {
        run(done(work), _ -> then.run(), refused);
    }

    static Supplier<Boolean> done(Runnable work) {
        return () -> {
            work.run();
            return true;
        };
    }

    /// Does work on the write lane whose result arrives on whichever screen she is then; only a lock drops it. For what
    /// belongs to the whole house, such as the end of a backup.
    public <T> Running runOn(Task<T> task) {
        return send(new LaneJob<>(task), Lane.WRITE, whileOpen());
    }

    /// Does work on the reading lane, which never keeps a tick waiting, and hands its result to the screen.
    ///
    /// @param work on the reading lane's thread; changes nothing in the store
    /// @param then on the screen thread, unless the screen was left or the house locked meanwhile
    public <T> Running read(Supplier<T> work, Consumer<? super T> then) {
        return read(work, then, this::tell);
    }

    /// As [#read(Supplier, Consumer)], but a refusal is shown by the caller.
    public <T> Running read(Supplier<T> work, Consumer<? super T> then, Consumer<Refusal> refused) {
        return read(new Task<>(work, then, refused, () -> {}));
    }

    /// As [#read(Supplier, Consumer)], for a screen that must know of every end.
    public <T> Running read(Task<T> task) {
        return read(task, whileShown());
    }

    /// Does work on the reading lane while she goes on working on other screens; only a lock drops its result.
    public <T> Running readOn(Task<T> task) {
        return read(task, whileOpen());
    }

    private <T> Running read(Task<T> task, BooleanSupplier wanted) {
        return send(new LaneJob<>(task), Lane.READING, wanted);
    }

    /// Says from now on whether the screen that is shown now still is: not left, and nothing locked. On the screen thread.
    public BooleanSupplier whileShown() {
        long sent = epoch;
        return () -> sent == epoch;
    }

    private BooleanSupplier whileOpen() {
        long sent = houses;
        return () -> sent == houses;
    }

    /// Does something on the screen thread again and again, for as long as this is open. It is woken by a thread of its
    /// own: the toolkit's clock stands still on some systems while the display sleeps.
    public void every(Duration pause, Runnable screenWork) {
        heart.scheduleWithFixedDelay(() -> Platform.runLater(() -> guarded(screenWork)), pause.toMillis(),
                pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    /// Does something on the screen thread soon. From any thread: for what the system tells on threads of its own.
    public void fromOutside(Runnable screenWork) {
        Platform.runLater(() -> guarded(screenWork));
    }

    /// Does the next piece of a screen's own work after what waits to be drawn, unless the screen was left or the house locked
    /// meanwhile.
    public void next(Runnable screenWork) {
        var wanted = whileShown();
        Platform.runLater(() -> {
            if (wanted.getAsBoolean()) {
                guarded(screenWork);
            }
        });
    }

    /// Drops the results that are pending for the screen which was just left. The work itself goes on: what was saved
    /// stays saved.
    public void leftScreen() {
        epoch++;
    }

    /// Drops all pending results and gives up what may be given up, and forgets what made readings end, which belongs
    /// to the former house. Changes that wait are still made.
    public void locked() {
        epoch++;
        houses++;
        cancelReadings();
        interruptReading = () -> {};
    }

    /// Gives up every reading under way; what the worker's *Cancel* in the status line does.
    public void cancelReadings() {
        underWay.readings().forEach(this::giveUp);
    }

    /// Whether anything is under way.
    public ReadOnlyBooleanProperty working() {
        return underWay.working();
    }

    /// Whether anything has been under way for more than 0.3 seconds, so that progress should be shown.
    public ReadOnlyBooleanProperty busy() {
        return underWay.busy();
    }

    /// Whether a reading has been under way for so long: it may be given up at any time.
    public ReadOnlyBooleanProperty slowReading() {
        return underWay.slowReading();
    }

    /// How far what is [#busy()] has come, 0 to 1; below 0 while nobody knows.
    public ReadOnlyDoubleProperty share() {
        return underWay.share();
    }

    /// Says how far the work on this lane has come. On a lane's thread, from inside the work; on any other it is not heard.
    ///
    /// @param done 0 to 1
    public void reached(double done) {
        Optional.ofNullable(here.get(Thread.currentThread()))
                .ifPresent(job -> Platform.runLater(() -> underWay.reached(job, done)));
    }

    /// As [#reached(double)], of what counts its steps.
    ///
    /// @param done from 0
    /// @param of   how many there are
    public void reached(long done, long of) {
        reached(of == 0 ? 1 : (double) done / of);
    }

    /// Treats whatever escapes on the screen thread like any other fault.
    public void catchAll() {
        Thread.currentThread().setUncaughtExceptionHandler((thread, fault) -> fault(fault));
    }

    /// Lets both lanes end once their work is done.
    @Override
    public void close() {
        writeLane.shutdown();
        readingLane.shutdown();
        heart.shutdownNow();
    }

    private <T> Running send(LaneJob<T> errand, Lane lane, BooleanSupplier wanted) {
        if (!Platform.isFxApplicationThread()) {
            throw new IllegalStateException("work is sent from the screen thread");
        }
        underWay.began(errand, lane);
        executor(lane).execute(() -> {
            here.put(Thread.currentThread(), errand);
            errand.runOnLane();
            here.remove(Thread.currentThread());
            Platform.runLater(() -> arrived(errand, lane, wanted));
        });
        return () -> giveUp(errand);
    }

    private void giveUp(LaneJob<?> errand) {
        if (!underWay.has(errand)) {
            return;
        }
        errand.giveUp(underWay.isReading(errand) ? interruptReading : () -> {});
        underWay.ended(errand);
        guarded(errand::endWithout);
    }

    private <T> void arrived(LaneJob<T> errand, Lane lane, BooleanSupplier wanted) {
        boolean givenUp = errand.givenUp();
        underWay.ended(errand);
        if (givenUp || errand.failure() == null && !wanted.getAsBoolean()) {
            closeUnseen(errand.result(), lane);
        } else if (errand.failure() instanceof Refusal refusal) {
            guarded(() -> errand.refuse(refusal));
        } else if (errand.failure() != null) {
            guarded(errand::endWithout);
            fault(errand.failure());
        } else {
            guarded(errand::deliver);
        }
    }

    /// An open vault that nobody waits for any longer must not stay open.
    private void closeUnseen(@Nullable Object result, Lane lane) {
        if (result instanceof AutoCloseable open) {
            executor(lane).execute(() -> {
                try {
                    open.close();
                } catch (Exception e) {
                    Platform.runLater(() -> fault(e));
                }
            });
        }
    }

    private void guarded(Runnable screenWork) {
        try {
            screenWork.run();
        } catch (RuntimeException e) {
            fault(e);
        }
    }

    /// Tells the worker of a refusal that no screen shows in its own place.
    public void tell(Refusal refusal) {
        trouble.refused(refusal);
    }

    private void fault(Throwable fault) {
        trouble.fault(FaultLog.write(fault));
    }

    /// A single thread. It is a daemon: closing the window is never held up.
    private static ExecutorService open(Lane lane) {
        return Executors.newSingleThreadExecutor(
                work -> Thread.ofPlatform().daemon().name(lane.thread()).unstarted(work));
    }

    private ExecutorService executor(Lane lane) {
        return switch (lane) {
            case WRITE -> writeLane;
            case READING -> readingLane;
        };
    }
}
