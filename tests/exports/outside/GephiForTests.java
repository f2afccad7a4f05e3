import java.io.BufferedReader;
import java.io.File;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.lang.reflect.Array;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.gephi.graph.api.Column;
import org.gephi.graph.api.Edge;
import org.gephi.graph.api.Element;
import org.gephi.graph.api.Graph;
import org.gephi.graph.api.GraphController;
import org.gephi.graph.api.GraphModel;
import org.gephi.graph.api.Node;
import org.gephi.graph.api.Table;
import org.gephi.io.importer.api.Container;
import org.gephi.io.importer.api.ImportController;
import org.gephi.io.importer.api.Issue;
import org.gephi.io.processor.plugin.DefaultProcessor;
import org.gephi.io.processor.plugin.MergeProcessor;
import org.gephi.project.api.ProjectController;
import org.gephi.project.api.Workspace;
import org.openide.util.Lookup;

/** Opens files as Gephi does with its default settings: each line of input names files to import together, by tabs. */
public class GephiForTests {
    private static final PrintStream OUT = System.out;

    public static void main(String[] arguments) throws Exception {
        System.setOut(System.err);
        BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        PrintStream out = new PrintStream(OUT, true, "UTF-8");
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            out.println(opened(line.split("\t")));
        }
        System.exit(0);
    }

    private static String opened(String[] names) throws Exception {
        ProjectController projects = Lookup.getDefault().lookup(ProjectController.class);
        projects.newProject();
        Workspace workspace = projects.getCurrentWorkspace();
        ImportController imports = Lookup.getDefault().lookup(ImportController.class);
        List<Container> containers = new ArrayList<>();
        List<String> issues = new ArrayList<>();
        for (String name : names) {
            Container container = imports.importFile(new File(name));
            containers.add(container);
            container.getReport().getIssues(1000).forEachRemaining((Issue issue) -> {
                if (issue.getLevel().toInteger() >= Issue.Level.WARNING.toInteger()) {
                    issues.add(issue.getLevel() + ": " + issue.getMessage());
                }
            });
        }
        if (containers.size() == 1) {
            imports.process(containers.toArray(new Container[0]), new DefaultProcessor(), workspace);
        } else {
            imports.process(containers.toArray(new Container[0]), new MergeProcessor(), workspace);
        }
        GraphModel model = Lookup.getDefault().lookup(GraphController.class).getGraphModel(workspace);
        Graph graph = model.getGraph();
        StringBuilder nodes = new StringBuilder(), edges = new StringBuilder();
        for (Node node : graph.getNodes()) {
            String colour = String.format("[%d,%d,%d]", (int) (node.r() * 255 + 0.5f), (int) (node.g() * 255 + 0.5f),
                    (int) (node.b() * 255 + 0.5f));
            nodes.append(nodes.length() > 0 ? "," : "").append("{\"colour\":").append(colour)
                    .append(",\"attributes\":").append(attributes(model.getNodeTable(), node)).append("}");
        }
        for (Edge edge : graph.getEdges()) {
            edges.append(edges.length() > 0 ? "," : "").append("{\"tail\":").append(json(edge.getSource().getId()))
                    .append(",\"head\":").append(json(edge.getTarget().getId()))
                    .append(",\"kind\":").append(json(edge.getTypeLabel()))
                    .append(",\"weight\":").append(edge.getWeight())
                    .append(",\"directed\":").append(edge.isDirected())
                    .append(",\"attributes\":").append(attributes(model.getEdgeTable(), edge)).append("}");
        }
        return "{\"issues\":" + json(issues.toArray()) + ",\"dynamic\":" + model.isDynamic()
                + ",\"node_columns\":" + columns(model.getNodeTable())
                + ",\"edge_columns\":" + columns(model.getEdgeTable())
                + ",\"nodes\":[" + nodes + "],\"edges\":[" + edges + "]}";
    }

    private static String columns(Table table) {
        StringBuilder found = new StringBuilder();
        for (Column column : table) {
            found.append(found.length() > 0 ? "," : "").append(json(column.getTitle())).append(":")
                    .append(json(column.getTypeClass().getSimpleName()));
        }
        return "{" + found + "}";
    }

    private static String attributes(Table table, Element element) {
        StringBuilder found = new StringBuilder();
        for (Column column : table) {
            Object value = element.getAttribute(column);
            if (value != null) {
                found.append(found.length() > 0 ? "," : "").append(json(column.getTitle())).append(":")
                        .append(json(value));
            }
        }
        return "{" + found + "}";
    }

    private static String json(Object value) {
        if (value == null || value instanceof Boolean || value instanceof Number) {
            return String.valueOf(value);
        }
        if (value.getClass().isArray()) {
            StringBuilder found = new StringBuilder();
            for (int place = 0; place < Array.getLength(value); place++) {
                found.append(place > 0 ? "," : "").append(json(Array.get(value, place)));
            }
            return "[" + found + "]";
        }
        StringBuilder text = new StringBuilder("\"");
        for (char letter : value.toString().toCharArray()) {
            if (letter == '"' || letter == '\\' || letter < ' ') {
                text.append(String.format("\\u%04x", (int) letter));
            } else {
                text.append(letter);
            }
        }
        return text.append("\"").toString();
    }
}
