package org.daybook.testing;

import static org.daybook.testing.ScreenHouse.onScreen;

import java.util.concurrent.Callable;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Window;
import org.testfx.api.FxRobot;
import org.testfx.robot.Motion;
import org.testfx.service.query.PointQuery;

/// A worker's hand on keyboard and mouse, for the tests of screens: TestFX's robot, which after each key waits until the screen
/// has processed it rather than for 50 to 75 ms.
public final class Hand extends FxRobot {
    @Override
    public Hand type(KeyCode... keys) {
        for (var key : keys) {
            robotContext().getKeyboardRobot().pressNoWait(key);
            robotContext().getKeyboardRobot().releaseNoWait(key);
            Waits.forEvents();
        }
        return this;
    }

    @Override
    public Hand type(KeyCode key, int times) {
        for (int time = 0; time < times; time++) {
            type(key);
        }
        return this;
    }

    @Override
    public Hand write(char character) {
        return write(String.valueOf(character));
    }

    @Override
    public Hand write(String text) {
        var scene = onScreen(this::inFront);
        text.chars().forEach(character -> {
            robotContext().getBaseRobot().typeKeyboard(scene, key(character), Character.toString(character));
            Waits.forTurns();
        });
        Waits.forEvents();
        return this;
    }

    private Scene inFront() {
        return robotContext().getWindowFinder().listWindows().stream().filter(Window::isFocused).findFirst()
                .orElseGet(robotContext().getWindowFinder()::targetWindow).getScene();
    }

    private static KeyCode key(int character) {
        return switch (character) {
            case '\n' -> KeyCode.ENTER;
            case '\t' -> KeyCode.TAB;
            default -> KeyCode.UNDEFINED;
        };
    }

    @Override
    public Hand push(KeyCode... keys) {
        press(keys);
        for (int last = keys.length - 1; last >= 0; last--) {
            release(keys[last]);
        }
        return this;
    }

    @Override
    public Hand press(KeyCode... keys) {
        robotContext().getKeyboardRobot().pressNoWait(keys);
        Waits.forEvents();
        return this;
    }

    @Override
    public Hand release(KeyCode... keys) {
        robotContext().getKeyboardRobot().releaseNoWait(keys);
        Waits.forEvents();
        return this;
    }

    @Override
    public Hand press(MouseButton... buttons) {
        robotContext().getMouseRobot().pressNoWait(buttons);
        Waits.forEvents();
        return this;
    }

    @Override
    public Hand release(MouseButton... buttons) {
        robotContext().getMouseRobot().releaseNoWait(buttons);
        Waits.forEvents();
        return this;
    }

    @Override
    public Hand clickOn(MouseButton... buttons) {
        var pressed = buttons.length == 0 ? new MouseButton[]{MouseButton.PRIMARY} : buttons;
        return press(pressed).release(pressed);
    }

    @Override
    public Hand clickOn(PointQuery at, Motion motion, MouseButton... buttons) {
        return moveTo(at, motion).clickOn(buttons);
    }

    @Override
    public Hand moveTo(PointQuery at, Motion motion) {
        super.moveTo(at, motion);
        Waits.forEvents();
        return this;
    }

    @Override
    public Hand interact(Runnable work) {
        onScreen(() -> {
            work.run();
            return true;
        });
        Waits.forEvents();
        return this;
    }

    @Override
    public <T> Hand interact(Callable<T> work) {
        throw new UnsupportedOperationException("onScreen gives an answer");
    }
}
