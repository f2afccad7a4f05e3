#!/usr/bin/env bash
# Gephi: a number in apostrophes, quotation marks or brackets makes a column of a CSV table one of moments in time.
#
# Guess: an apostrophe before a number ('1), as spreadsheets mark texts, keeps the column text, and so does (1).
# Seen:  the column is TimestampSet, and the cell shows <[1.0]>: items numbered (1), (2) ... lose their numbers.
#        A no-break space behind the number, or an apostrophe before a date, keeps the column text:
#          plain Integer, apostrophe TimestampSet, quoted TimestampSet, bracket TimestampSet, space String, date String
# With:  gephi-toolkit 0.10.1 (classifier all) from Maven Central, Java 17, 28 November 2026.
# Source: none found; the import of spreadsheets tries the parser of timestamps, which takes '...', "..." and (...), before text.
# Here:  graph/exports/formats/ordering.py puts a no-break space behind such a cell where nothing else settles the column;
#        tests/exports/outside/test_gephi.py::test_columns_are_typed_by_what_they_hold.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
cat > pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies><dependency>
    <groupId>org.gephi</groupId><artifactId>gephi-toolkit</artifactId><version>0.10.1</version><classifier>all</classifier>
    <exclusions><exclusion><groupId>*</groupId><artifactId>*</artifactId></exclusion></exclusions>
  </dependency></dependencies>
</project>
XML
mvn -q -B dependency:copy-dependencies -DoutputDirectory=lib
cat > Columns.java <<'JAVA'
import java.io.File;
import java.io.PrintStream;
import org.gephi.graph.api.Column;
import org.gephi.graph.api.GraphController;
import org.gephi.io.importer.api.Container;
import org.gephi.io.importer.api.ImportController;
import org.gephi.io.processor.plugin.DefaultProcessor;
import org.gephi.project.api.ProjectController;
import org.openide.util.Lookup;

public class Columns {
    public static void main(String[] arguments) throws Exception {
        PrintStream out = System.out;
        System.setOut(System.err);
        ProjectController projects = Lookup.getDefault().lookup(ProjectController.class);
        projects.newProject();
        ImportController imports = Lookup.getDefault().lookup(ImportController.class);
        Container container = imports.importFile(new File(arguments[0]));
        imports.process(container, new DefaultProcessor(), projects.getCurrentWorkspace());
        for (Column column : Lookup.getDefault().lookup(GraphController.class).getGraphModel().getNodeTable()) {
            out.println(column.getTitle() + " " + column.getTypeClass().getSimpleName());
        }
        System.exit(0);
    }
}
JAVA
javac -cp "lib/*" Columns.java
python3 - <<'PYTHON'
import csv

with open("nodes.csv", "w", newline="", encoding="utf-8") as file:
    rows = csv.writer(file)
    rows.writerow(["Id", "Label", "plain", "apostrophe", "quoted", "bracket", "space", "date"])
    rows.writerow(["a", "a", "1", "'1", '"1"', "(1)", "1\u00a0", "'2024-06-04"])
    rows.writerow(["b", "b", "2", "2", "2", "2", "2", "2024-06-05"])
PYTHON
java -Djava.awt.headless=true -Duser.home="$work" -cp "lib/*:." Columns nodes.csv 2>errors > seen || { cat errors; exit 1; }
cat seen
for expected in "plain Integer" "apostrophe TimestampSet" "quoted TimestampSet" "bracket TimestampSet" "space String" "date String"; do
    grep -qx "$expected" seen || { echo "changed: not \"$expected\""; exit 1; }
done
echo "as described"
