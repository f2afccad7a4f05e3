#!/usr/bin/env bash
# Neo4j: a relationship whose type is named twice in a pattern, [:M|M], is counted twice where only the count is asked for.
#
# Guess: [:M|M] matches what [:M] does: a type is one of those named, or it is not.
# Seen:  of two relationships count(b) and COUNT { } give four, as they add up each type's degree; the rows themselves are two,
#        and so is the count where the node at the end has a label: a label that every node has changes the answer.
#          once 2, twice 4, COUNT {} 4, rows 2, with a label 2
# With:  org.neo4j.test:neo4j-harness 5.26.30 from Maven Central, Java 17, 29 November 2026; 2026.08.1 does the same.
# Source: none found for Neo4j; RedisGraph/RedisGraph issue 2643 told of the same kind there.
# Here:  a rule of portability warns of it (graph/portability/relationships.py, repeated_types; tests/portability/test_lint.py);
#        met by tests/portability/test_same_rows.py.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
cat > pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <packaging>pom</packaging>
  <dependencies><dependency>
    <groupId>org.neo4j.test</groupId><artifactId>neo4j-harness</artifactId><version>5.26.30</version>
  </dependency></dependencies>
</project>
XML
mvn -q -B dependency:copy-dependencies -DoutputDirectory=lib
cat > Twice.java <<'JAVA'
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.harness.Neo4j;
import org.neo4j.harness.Neo4jBuilders;

public class Twice {
    public static void main(String[] arguments) {
        try (Neo4j server = Neo4jBuilders.newInProcessBuilder()
                .withFixture("CREATE (a:A)-[:M]->(:B), (a)-[:M]->(:B)").build()) {
            GraphDatabaseService graph = server.defaultDatabaseService();
            System.out.println("once " + number(graph, "MATCH (a:A)-[:M]->(b) RETURN count(b) AS n")
                    + ", twice " + number(graph, "MATCH (a:A)-[:M|M]->(b) RETURN count(b) AS n")
                    + ", COUNT {} " + number(graph, "MATCH (a:A) RETURN COUNT { (a)-[:M|M]->() } AS n")
                    + ", rows " + graph.executeTransactionally("MATCH (a:A)-[:M|M]->(b) RETURN b", java.util.Map.of(),
                            rows -> rows.stream().count())
                    + ", with a label " + number(graph, "MATCH (a:A)-[:M|M]->(b:B) RETURN count(b) AS n"));
        }
        Runtime.getRuntime().halt(0);
    }

    private static Object number(GraphDatabaseService graph, String query) {
        return graph.executeTransactionally(query, java.util.Map.of(), rows -> rows.next().get("n"));
    }
}
JAVA
javac -cp "lib/*" Twice.java
seen=$(java -Xmx1g -cp "lib/*:." Twice 2>/dev/null | grep "^once")
echo "$seen"
[ "$seen" = "once 2, twice 4, COUNT {} 4, rows 2, with a label 2" ]
