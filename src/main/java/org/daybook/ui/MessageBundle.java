package org.daybook.ui;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// All texts of one language, merged from one properties file per room. Immutable and thread-safe. English replaces a missing
/// translation, so that a worker always reads a sentence.
final class MessageBundle extends ResourceBundle {
    /// The rooms that may have texts. A room without a file is skipped.
    static final List<String> ROOMS = List.of("ui", "vault", "disclosure", "update", "staff", "locking", "keeping",
            "recovery", "consents", "contact", "participants", "paths", "cases", "papers", "rights",
            "retention", "accountability", "work", "sessions", "outcomes", "childcare", "milestones",
            "services", "referrals", "outreach", "reports", "joint", "teamwork", "training", "launch", "exchange",
            "site", "signin", "app", "cli");

    /// What was read of every room, as long as somebody uses it or memory is not short: a preview or a letter in her language reads
    /// some seventy files otherwise.
    private static final Map<Locale, SoftReference<MessageBundle>> READ = new ConcurrentHashMap<>();

    private final Locale locale;
    private final Map<String, String> patterns = new HashMap<>();

    /// Returns the texts of a language.
    ///
    /// @param rooms those whose texts are wanted
    static MessageBundle of(Locale locale, List<String> rooms) {
        if (!rooms.equals(ROOMS)) {
            return new MessageBundle(locale, rooms);
        }
        var before = READ.get(locale);
        var read = before == null ? null : before.get();
        if (read != null) {
            return read;
        }
        var all = new MessageBundle(locale, rooms);
        READ.put(locale, new SoftReference<>(all));
        return all;
    }

    private MessageBundle(Locale locale, List<String> rooms) {
        this.locale = locale;
        for (var room : rooms) {
            read("/i18n/" + room + ".properties");
            read("/i18n/" + room + "_" + locale.getLanguage() + ".properties");
        }
    }

    /// Returns the sentence with its arguments filled in; right-to-left arguments do not affect the order of the others.
    String say(String key, Object... args) {
        var pattern = pattern(key);
        if (pattern.indexOf('{') < 0) {
            return pattern;
        }
        return new MessageFormat(pattern, locale).format(Stream.of(args)
                .map(arg -> arg instanceof String words ? RightToLeft.part(words) : arg).toArray());
    }

    /// Returns the raw pattern.
    Optional<String> find(String key) {
        return Optional.ofNullable(patterns.get(key));
    }

    @Override
    public Locale getLocale() {
        return locale;
    }

    /// Always true: a missing key yields the key itself, see [#pattern(String)].
    @Override
    public boolean containsKey(String key) {
        return true;
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(patterns.keySet());
    }

    @Override
    protected Object handleGetObject(String key) {
        return say(key);
    }

    /// Fails under assertions (all tests run with them), so that no key is forgotten; in production the worker sees the key,
    /// which is ugly but lets her continue.
    private String pattern(String key) {
        var pattern = patterns.get(key);
        if (pattern != null) {
            return pattern;
        }
        log().error("text missing: {} ({})", key, locale.getLanguage());
        assert false : "text missing: " + key;
        return key;
    }

    private void read(String resource) {
        try (var stream = MessageBundle.class.getResourceAsStream(resource)) {
            if (stream == null) {
                return;
            }
            var file = new Properties();
            file.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            file.stringPropertyNames().forEach(key -> patterns.put(key, file.getProperty(key)));
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    /// Loaded only when there is something to log: starting the log takes longer than drawing the first window.
    private static Logger log() {
        return LoggerFactory.getLogger(MessageBundle.class);
    }
}
