import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.MongoVersion;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;
import java.util.List;

/**
 * A server that speaks MongoDB's wire protocol, in memory, for tests where no MongoDB is at hand. The library calls
 * itself version 3.6 on the wire; today's drivers ask for more and say hello first.
 */
public class Wire {
  public static void main(String[] arguments) {
    MongoServer server = new MongoServer(new Backend().version(new MongoVersion() {
      public List<Integer> getVersionArray() {
        return List.of(5, 0, 0, 0);
      }

      public int getWireVersion() {
        return 13;
      }
    }));
    server.bind("127.0.0.1", 0);
    Runtime.getRuntime().addShutdownHook(new Thread(server::shutdownNow));
    System.out.println("mongodb://127.0.0.1:" + server.getLocalAddress().getPort());
  }

  static class Backend extends MemoryBackend {
    @Override
    public Document handleCommand(Channel channel, String database, String command, Document query) {
      if (!command.equalsIgnoreCase("hello")) return super.handleCommand(channel, database, command, query);
      Document answer = super.handleCommand(channel, database, "ismaster", query);
      answer.remove("ismaster");
      answer.put("isWritablePrimary", Boolean.TRUE);
      return answer;
    }
  }
}
