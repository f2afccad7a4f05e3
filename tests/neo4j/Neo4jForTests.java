import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.function.Function;

import org.neo4j.common.DependencyResolver;
import org.neo4j.configuration.Config;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilderImplementation;
import org.neo4j.graphdb.QueryExecutionException;
import org.neo4j.graphdb.factory.module.GlobalModule;
import org.neo4j.graphdb.factory.module.edition.AbstractEditionModule;
import org.neo4j.graphdb.factory.module.edition.CommunityEditionModule;
import org.neo4j.internal.kernel.api.connectioninfo.ClientConnectionInfo;
import org.neo4j.internal.kernel.api.security.AbstractSecurityLog;
import org.neo4j.internal.kernel.api.security.AccessMode;
import org.neo4j.internal.kernel.api.security.LoginContext;
import org.neo4j.internal.kernel.api.security.SecurityContext;
import org.neo4j.kernel.api.security.AuthManager;
import org.neo4j.kernel.api.security.exception.InvalidAuthTokenException;
import org.neo4j.kernel.database.PrivilegeDatabaseReference;

/**
 * A Neo4j on a port of this machine, with a password for its user neo4j; it ends when its standard input does.
 *
 * <p>The community edition has no roles: here whoever logs in as "publisher" may read and write, and make new labels,
 * types and property names, but neither change nor see the schema, and "reader" may only read. That works with the LTS,
 * against which this is compiled. Further arguments are settings: NAME=VALUE.
 */
public class Neo4jForTests {
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        int port = Integer.parseInt(arguments[1]);
        String password = arguments[2];
        WithRoles builder = new WithRoles(folder);
        builder.setConfig(BoltConnector.enabled, true)
                .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", port))
                .setConfig(BoltConnector.advertised_address, new SocketAddress("127.0.0.1", port))
                .setConfig(HttpConnector.enabled, false)
                .setConfig(GraphDatabaseSettings.auth_enabled, true)
                .setConfig(GraphDatabaseSettings.keep_logical_logs, "keep_none")
                .setConfig(GraphDatabaseSettings.pagecache_memory, 128L * 1024 * 1024)
                // graphs come and go here, and each would have every statement planned anew
                .setConfig(GraphDatabaseSettings.cypher_min_replan_interval, Duration.ofDays(1));
        for (int at = 3; at < arguments.length; at++) {
            String[] setting = arguments[at].split("=", 2);
            builder.setConfigRaw(Map.of(setting[0], setting[1]));
        }
        DatabaseManagementService service = builder.build();
        try {
            service.database("system").executeTransactionally(
                    "ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED", Map.of("password", password));
        } catch (QueryExecutionException error) {
            if (!String.valueOf(error.getMessage()).contains("cannot be the same")) { // started again on its data
                error.printStackTrace();
                Runtime.getRuntime().halt(1);
            }
        }
        System.out.println("ready");
        System.out.flush();
        while (System.in.read() >= 0) {
            // waits for the end of standard input, which also comes when the tests are killed
        }
        Runtime.getRuntime().halt(0); // its data go with it
    }
}

/** The community edition, with two users who have not all rights. */
class WithRoles extends DatabaseManagementServiceBuilderImplementation {
    WithRoles(Path folder) {
        super(folder);
    }

    @Override
    protected Function<GlobalModule, AbstractEditionModule> getEditionFactory(Config config) {
        return globalModule -> new CommunityEditionModule(globalModule) {
            @Override
            public AuthManager getBoltAuthManager(DependencyResolver dependencies) {
                return new RestrictingManager(super.getBoltAuthManager(dependencies));
            }
        };
    }
}

class RestrictingManager extends AuthManager {
    private final AuthManager all;

    RestrictingManager(AuthManager all) {
        this.all = all;
    }

    @Override
    public LoginContext login(Map<String, Object> token, ClientConnectionInfo connection)
            throws InvalidAuthTokenException {
        Object user = token.get("principal");
        LoginContext context = all.login(token, connection);
        if ("publisher".equals(user)) {
            return new Restricted(context, AccessMode.Static.TOKEN_WRITE);
        }
        return "reader".equals(user) ? new Restricted(context, AccessMode.Static.READ) : context;
    }

    @Override
    public LoginContext impersonate(LoginContext context, String user) {
        return all.impersonate(context, user);
    }
}

class Restricted extends LoginContext {
    private final LoginContext all;
    private final AccessMode mode;

    Restricted(LoginContext all, AccessMode mode) {
        super(all.subject(), all.connectionInfo());
        this.all = all;
        this.mode = mode;
    }

    @Override
    public SecurityContext authorize(IdLookup ids, PrivilegeDatabaseReference database, AbstractSecurityLog log) {
        return all.authorize(ids, database, log).withMode(mode);
    }
}
