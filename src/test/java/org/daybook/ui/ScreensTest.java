package org.daybook.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.fxml.FXMLLoader;
import org.daybook.testing.Sources;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// What every FXML file of every room must provide for its controller and for the reader.
class ScreensTest {
    private static final Pattern CONTROLLER = Pattern.compile("fx:controller=\"([^\"]+)\"");
    private static final Pattern HANDLER = Pattern.compile("\\bon[A-Z]\\w*=\"#(\\w+)\"");
    private static final Pattern ID = Pattern.compile("fx:id=\"(\\w+)\"");
    private static final Pattern INCLUDE = Pattern.compile("<fx:include fx:id=\"(\\w+)\"[^>]*/>");
    private static final String ANY_INCLUDE = "<fx:include [^>]*/>";
    private static final Pattern BUTTON = Pattern.compile("<(?:Toggle)?Button\\b[^>]*?(?:/>|>.*?</(?:Toggle)?Button>)",
            Pattern.DOTALL);
    private static final Pattern ICON_BUTTON = Pattern.compile("<IconButton\\b[^>]*/>", Pattern.DOTALL);
    private static final Pattern WORDS = Pattern.compile(
            "\\b(?:text|promptText|title|facts|note|label|invitation|words|sentence|first|second|accessibleText)=\"([^\"]*)\"");

    /// Once for all of them: a window for each of several hundred files would take minutes.
    @BeforeAll
    static void startTheToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    static Stream<Path> screens() {
        return Sources.of("resources/fxml", ".fxml").stream();
    }

    /// An icon means nothing to a person who does not see or know it: its button has a name, and a tooltip with its key.
    @Test
    void buttonsThatAreIconsAloneSayWhatTheyDo() {
        screens().forEach(screen -> BUTTON.matcher(Sources.text(screen)).results().map(MatchResult::group)
                .forEach(button -> assertTrue(button.contains(" text=\"") || button.contains("<Label")
                        || button.contains("fx:id=") && !button.contains("<FontIcon"), () -> screen + " " + button)));
        screens().forEach(screen -> ICON_BUTTON.matcher(Sources.text(screen)).results().map(MatchResult::group)
                .forEach(button -> assertTrue(button.contains("accessibleText="), () -> screen + " " + button)));
        Sources.of("java", ".java").stream().filter(file -> !file.endsWith("IconButton.java"))
                .forEach(
                        file -> assertFalse(Sources.text(file).contains("new Button(null, Icons.of("), file::toString));
        var button = new IconButton("fth-x");
        button.setAccessibleText("Remove");
        assertEquals("Remove", button.getTooltip().getText());
        button.setKeys("Del");
        assertEquals("Remove (Del)", button.getTooltip().getText());
    }

    @Test
    void thereAreScreens() {
        assertTrue(screens().count() > 0);
    }

    @ParameterizedTest
    @MethodSource("screens")
    void standsWhereItsControllerLooksForIt(Path fxml) throws ClassNotFoundException {
        var resource = "/" + Path.of("src", "main", "resources").relativize(fxml).toString().replace('\\', '/');
        assertEquals(resource, NamingConvention.fxml(controller(fxml)));
    }

    @ParameterizedTest
    @MethodSource("screens")
    void everyHandlerExists(Path fxml) throws ClassNotFoundException {
        var methods = Arrays.stream(controller(fxml).getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(FXML.class)).map(Method::getName)
                .collect(Collectors.toSet());
        assertTrue(methods.containsAll(found(HANDLER, fxml)), () -> found(HANDLER, fxml) + " in " + methods);
    }

    @ParameterizedTest
    @MethodSource("screens")
    void everyFieldIsFilledAndEveryIdIsAField(Path fxml) throws ClassNotFoundException {
        var fields = Arrays.stream(controller(fxml).getDeclaredFields())
                .filter(field -> field.isAnnotationPresent(FXML.class)).map(field -> field.getName())
                .collect(Collectors.toSet());
        var named = found(ID, fxml);
        // A nested screen is known by its controller: fx:id "told" fills the field toldController, and one named told, if its
        // place on the screen matters, too.
        found(INCLUDE, fxml).forEach(id -> {
            if (!fields.contains(id)) {
                named.remove(id);
            }
            named.add(id + "Controller");
        });
        assertEquals(named, fields);
    }

    @ParameterizedTest
    @MethodSource("screens")
    void holdsNoWordOfItsOwn(Path fxml) {
        found(WORDS, fxml).forEach(words -> assertTrue(
                words.isEmpty() || words.startsWith("%") || words.startsWith("$"), () -> fxml + ": " + words));
        assertFalse(Sources.text(fxml).contains("<String fx:value"), fxml::toString);
    }

    @ParameterizedTest
    @MethodSource("screens")
    void canBeLoadedInEveryLanguage(Path fxml) {
        var alone = Sources.text(fxml).replaceAll("fx:controller=\"[^\"]+\"", "").replaceAll(HANDLER.pattern(), "")
                .replaceAll(ANY_INCLUDE, "");
        for (var language : Texts.LANGUAGES) {
            assertNotNull(WaitForAsyncUtils.waitForAsyncFx(10_000, () -> load(alone, fxml, language)));
        }
    }

    private static Object load(String fxml, Path file, Locale language) throws Exception {
        var loader = new FXMLLoader(file.toUri().toURL());
        loader.setResources(new Texts(language).bundle());
        return loader.load(new ByteArrayInputStream(fxml.getBytes(StandardCharsets.UTF_8)));
    }

    private static Class<?> controller(Path fxml) throws ClassNotFoundException {
        return Class.forName(found(CONTROLLER, fxml).iterator().next());
    }

    private static Set<String> found(Pattern pattern, Path fxml) {
        return pattern.matcher(Sources.text(fxml)).results().map(result -> result.group(1))
                .collect(Collectors.toSet());
    }
}
