package org.daybook.testing;

import java.util.Locale;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// The computer's language is British English when a test begins, and the former one after it, whatever language the test set
/// in between.
public final class InEnglish implements BeforeEachCallback, AfterEachCallback {
    private static final ExtensionContext.Namespace HERE = ExtensionContext.Namespace.create(InEnglish.class);

    @Override
    public void beforeEach(ExtensionContext test) {
        test.getStore(HERE).put(InEnglish.class, Locale.getDefault());
        Locale.setDefault(Locale.UK);
    }

    @Override
    public void afterEach(ExtensionContext test) {
        Locale.setDefault(test.getStore(HERE).get(InEnglish.class, Locale.class));
    }
}
