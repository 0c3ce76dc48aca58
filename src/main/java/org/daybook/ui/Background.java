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

/// Switches threads for every click: from the screen to a lane of the vault, and back with the result. The only class that
/// creates threads or calls [Platform#runLater(Runnable)]. All methods must be called on the screen thread.
///
/// A result is delivered only while the screen that requested it is still shown and the site is still open: [#leftScreen()] and
/// [#locked()] drop pending results, so that no decrypted data appears after the screen is hidden.
public final class Background implements AutoCloseable {
    private final ExecutorService writeLane = open(Lane.WRITE);
    private final ExecutorService readingLane = open(Lane.READING);
    private final ScheduledExecutorService heart = Executors.newSingleThreadScheduledExecutor(
            work -> Thread.ofPlatform().daemon().name("heart").unstarted(work));
    private final UnderWay underWay = new UnderWay();
    /// The job that each lane's thread is running.
    private final Map<Thread, LaneJob<?>> here = new ConcurrentHashMap<>();
    private Trouble trouble;
    private Runnable interruptReading = () -> {};
    private long epoch;
    private long houses;

    /// @param trouble shows refusals and faults to the worker, until [#trouble(Trouble)] sets another
    public Background(Trouble trouble) {
        this.trouble = trouble;
    }

    /// Sets the object that shows refusals and faults to the worker from now on.
    public void trouble(Trouble teller) {
        trouble = teller;
    }

    /// Sets the action that interrupts a read, normally `vault::interruptReading`; it is called on the screen thread.
    public void interruptReadingBy(Runnable interrupt) {
        interruptReading = interrupt;
    }

    /// Runs work on the write lane and passes its result to the screen.
    ///
    /// @param work called on the write lane's thread; may throw a [Refusal]
    /// @param then called on the screen thread, unless the screen was left or the site locked meanwhile
    public <T> Running run(Supplier<T> work, Consumer<? super T> then) {
        return run(work, then, this::tell);
    }

    /// As [#run(Supplier, Consumer)], but the caller shows a refusal, for example next to the field.
    public <T> Running run(Supplier<T> work, Consumer<? super T> then, Consumer<Refusal> refused) {
        return send(new LaneJob<>(work, then, refused), Lane.WRITE, whileShown());
    }

    /// As [#run(Supplier, Consumer)], for a screen that must be notified of every outcome.
    public <T> Running run(Task<T> task) {
        return send(new LaneJob<>(task), Lane.WRITE, whileShown());
    }

    /// As [#run(Supplier, Consumer)], for work without a result.
    public void change(Runnable work, Runnable then) {
        change(work, then, this::tell);
    }

    /// As [#run(Supplier, Consumer, Consumer)], for work without a result.
    public void change(Runnable work, Runnable then, Consumer<Refusal> refused) {
        run(done(work), _ -> then.run(), refused);
    }

    static Supplier<Boolean> done(Runnable work) {
        return () -> {
            work.run();
            return true;
        };
    }

    /// Runs work on the write lane and delivers its result on whichever screen is shown then; only a lock drops it. For tasks
    /// of the whole site, such as a backup.
    public <T> Running runOn(Task<T> task) {
        return send(new LaneJob<>(task), Lane.WRITE, whileOpen());
    }

    /// Runs work on the reading lane, which never delays a write, and passes its result to the screen.
    ///
    /// @param work called on the reading lane's thread; changes nothing in the store
    /// @param then called on the screen thread, unless the screen was left or the site locked meanwhile
    public <T> Running read(Supplier<T> work, Consumer<? super T> then) {
        return read(work, then, this::tell);
    }

    /// As [#read(Supplier, Consumer)], but the caller shows a refusal.
    public <T> Running read(Supplier<T> work, Consumer<? super T> then, Consumer<Refusal> refused) {
        return read(new Task<>(work, then, refused, () -> {}));
    }

    /// As [#read(Supplier, Consumer)], for a screen that must be notified of every outcome.
    public <T> Running read(Task<T> task) {
        return read(task, whileShown());
    }

    /// Runs work on the reading lane while the worker continues on other screens; only a lock drops its result.
    public <T> Running readOn(Task<T> task) {
        return read(task, whileOpen());
    }

    private <T> Running read(Task<T> task, BooleanSupplier wanted) {
        return send(new LaneJob<>(task), Lane.READING, wanted);
    }

    /// Returns a supplier that reports whether the current screen is still shown: not left, and not locked. On the screen
    /// thread.
    public BooleanSupplier whileShown() {
        long sent = epoch;
        return () -> sent == epoch;
    }

    private BooleanSupplier whileOpen() {
        long sent = houses;
        return () -> sent == houses;
    }

    /// Runs work on the screen thread repeatedly for as long as this is open. A thread of its own triggers it, because the
    /// toolkit's clock stops on some systems while the display sleeps.
    public void every(Duration pause, Runnable screenWork) {
        heart.scheduleWithFixedDelay(() -> Platform.runLater(() -> guarded(screenWork)), pause.toMillis(),
                pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    /// Runs work on the screen thread soon. May be called from any thread, for events that the system delivers on its own
    /// threads.
    public void fromOutside(Runnable screenWork) {
        Platform.runLater(() -> guarded(screenWork));
    }

    /// Runs the next piece of a screen's own work after pending drawing, unless the screen was left or the site locked
    /// meanwhile.
    public void next(Runnable screenWork) {
        var wanted = whileShown();
        Platform.runLater(() -> {
            if (wanted.getAsBoolean()) {
                guarded(screenWork);
            }
        });
    }

    /// Drops the results that are pending for the screen that was just left. The work itself continues: what was saved stays
    /// saved.
    public void leftScreen() {
        epoch++;
    }

    /// Drops all pending results, cancels what can be cancelled, and forgets the action that interrupts reads, which belongs to
    /// the former site. Waiting changes are still made.
    public void locked() {
        epoch++;
        houses++;
        cancelReadings();
        interruptReading = () -> {};
    }

    /// Cancels every read in progress; called by the worker's *Cancel* in the status line.
    public void cancelReadings() {
        underWay.readings().forEach(this::giveUp);
    }

    /// Indicates whether any work is in progress.
    public ReadOnlyBooleanProperty working() {
        return underWay.working();
    }

    /// Indicates whether any work has been in progress for more than 0.3 seconds, so that progress should be shown.
    public ReadOnlyBooleanProperty busy() {
        return underWay.busy();
    }

    /// Indicates whether a read has been in progress for that long; it can be cancelled at any time.
    public ReadOnlyBooleanProperty slowReading() {
        return underWay.slowReading();
    }

    /// Returns the progress of the work that is [#busy()], 0 to 1; negative while unknown.
    public ReadOnlyDoubleProperty share() {
        return underWay.share();
    }

    /// Reports the progress of the work on this lane. To be called on a lane's thread, from inside the work; ignored on any
    /// other.
    ///
    /// @param done 0 to 1
    public void reached(double done) {
        Optional.ofNullable(here.get(Thread.currentThread()))
                .ifPresent(job -> Platform.runLater(() -> underWay.reached(job, done)));
    }

    /// Checks whether the work on this lane was cancelled, also by a lock. To be called on a lane's thread, from inside the
    /// work.
    boolean isGivenUp() {
        return Optional.ofNullable(here.get(Thread.currentThread())).filter(LaneJob::givenUp).isPresent();
    }

    /// As [#reached(double)], for work that counts its steps.
    ///
    /// @param done the steps done, from 0
    /// @param of   the number of steps
    public void reached(long done, long of) {
        reached(of == 0 ? 1 : (double) done / of);
    }

    /// Treats any exception that escapes on the screen thread like any other fault.
    public void catchAll() {
        Thread.currentThread().setUncaughtExceptionHandler((thread, fault) -> fault(fault));
    }

    /// Shuts down both lanes once their work is done.
    @Override
    public void close() {
        writeLane.shutdown();
        readingLane.shutdown();
        heart.shutdownNow();
    }

    private <T> Running send(LaneJob<T> job, Lane lane, BooleanSupplier wanted) {
        if (!Platform.isFxApplicationThread()) {
            throw new IllegalStateException("work is sent from the screen thread");
        }
        underWay.began(job, lane);
        executor(lane).execute(() -> {
            here.put(Thread.currentThread(), job);
            job.runOnLane();
            here.remove(Thread.currentThread());
            Platform.runLater(() -> arrived(job, lane, wanted));
        });
        return () -> giveUp(job);
    }

    private void giveUp(LaneJob<?> job) {
        if (!underWay.has(job)) {
            return;
        }
        job.giveUp(underWay.isReading(job) ? interruptReading : () -> {});
        underWay.ended(job);
        guarded(job::endWithout);
    }

    private <T> void arrived(LaneJob<T> job, Lane lane, BooleanSupplier wanted) {
        boolean givenUp = job.givenUp();
        underWay.ended(job);
        if (givenUp || job.failure() == null && !wanted.getAsBoolean()) {
            closeUnseen(job.result(), lane);
        } else if (job.failure() instanceof Refusal refusal) {
            guarded(() -> job.refuse(refusal));
        } else if (job.failure() != null) {
            guarded(job::endWithout);
            fault(job.failure());
        } else {
            guarded(job::deliver);
        }
    }

    /// Closes a result nobody waits for any longer: an opened vault must not stay open.
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

    /// Shows the worker a refusal that no screen shows itself.
    public void tell(Refusal refusal) {
        trouble.refused(refusal);
    }

    private void fault(Throwable fault) {
        trouble.fault(FaultLog.write(fault));
    }

    /// Returns a single-thread executor. The thread is a daemon, so that it never delays closing the window.
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
