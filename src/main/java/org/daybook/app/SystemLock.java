package org.daybook.app;

import java.awt.Desktop;
import java.awt.GraphicsEnvironment;
import java.awt.desktop.ScreenSleepEvent;
import java.awt.desktop.ScreenSleepListener;
import java.awt.desktop.SystemSleepEvent;
import java.awt.desktop.SystemSleepListener;
import java.awt.desktop.UserSessionEvent;
import java.awt.desktop.UserSessionListener;
import java.util.Locale;

/// Receives from the system that its screen was locked, its user switched, or that it goes to sleep. Only Windows reports this
/// without side effects: on macOS a second toolkit next to JavaFX competes for the main thread, on Linux none of these events
/// exists. There the gap between two seconds and the idle time must suffice.
final class SystemLock {
    private SystemLock() {}

    /// Listens from now on, if the system reports it.
    ///
    /// @param locked called on a thread of the system
    static void listen(Runnable locked) {
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (!system.startsWith("windows") || GraphicsEnvironment.isHeadless() || !Desktop.isDesktopSupported()) {
            return;
        }
        var desktop = Desktop.getDesktop();
        if (desktop.isSupported(Desktop.Action.APP_EVENT_USER_SESSION)) {
            desktop.addAppEventListener(new Sessions(locked));
        }
        if (desktop.isSupported(Desktop.Action.APP_EVENT_SYSTEM_SLEEP)) {
            desktop.addAppEventListener(new Sleep(locked));
        }
        if (desktop.isSupported(Desktop.Action.APP_EVENT_SCREEN_SLEEP)) {
            desktop.addAppEventListener(new DarkScreen(locked));
        }
    }

    private record Sessions(Runnable locked) implements UserSessionListener {
        @Override
        public void userSessionActivated(UserSessionEvent event) {}

        @Override
        public void userSessionDeactivated(UserSessionEvent event) {
            locked.run();
        }
    }

    private record Sleep(Runnable locked) implements SystemSleepListener {
        @Override
        public void systemAboutToSleep(SystemSleepEvent event) {
            locked.run();
        }

        @Override
        public void systemAwoke(SystemSleepEvent event) {}
    }

    private record DarkScreen(Runnable locked) implements ScreenSleepListener {
        @Override
        public void screenAboutToSleep(ScreenSleepEvent event) {
            locked.run();
        }

        @Override
        public void screenAwoke(ScreenSleepEvent event) {}
    }
}
