package org.daybook.vault;

import java.io.Reader;
import java.io.StringReader;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.resource.LoadableResource;
import org.jspecify.annotations.Nullable;

/// Provides our scripts to the migration tool, so that it neither scans the class path (slow) nor finds anything else.
final class ScriptProvider implements ResourceProvider {
    private final List<Script> scripts;

    ScriptProvider(List<Script> scripts) {
        this.scripts = scripts;
    }

    @Override
    public @Nullable LoadableResource getResource(String name) {
        return scripts.stream().filter(script -> script.name().equals(name)).map(Resource::new).findFirst()
                .orElse(null);
    }

    @Override
    public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
        return scripts.stream().filter(script -> script.name().startsWith(prefix))
                .filter(script -> Arrays.stream(suffixes).anyMatch(script.name()::endsWith))
                .<LoadableResource>map(Resource::new).toList();
    }

    private static final class Resource extends LoadableResource {
        private final Script script;

        Resource(Script script) {
            this.script = script;
        }

        @Override
        public Reader read() {
            return new StringReader(script.text());
        }

        @Override
        public String getAbsolutePath() {
            return script.name();
        }

        @Override
        public String getAbsolutePathOnDisk() {
            return script.name();
        }

        @Override
        public String getFilename() {
            return script.name();
        }

        @Override
        public String getRelativePath() {
            return script.name();
        }
    }
}
