package downhill.circuit;

import downhill.circuit.Layout.Place;
import downhill.circuit.Layout.Point;
import downhill.circuit.Layout.Wire;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.KVector;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.PortConstraints;
import org.eclipse.elk.core.options.PortSide;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/** Eclipse ELK's layered algorithm (Sugiyama, with network simplex) on a circuit: few crossings, square wires. */
final class LayeredLayout {
    /** Distances, and as a share of them in a dense drawing. */
    private static final double PORTS = 20;

    private static final double BETWEEN_LAYERS = 34;
    private static final double BETWEEN_GATES = 10;
    private static final double BETWEEN_WIRES = 14;
    private static final double DENSE = 0.6;
    /** Layers that all wires together may cross with the strategy that takes care, and with the quick one. */
    private static final int CAREFUL_SPAN = 3000;

    private static final int MOST_SPAN = 20_000;

    /** Bytes; only those that are used take memory. */
    private static final long STACK = 256L << 20;

    private final Circuit circuit;
    private final Spacing spacing;
    private final double near;
    private final ElkNode graph = ElkGraphUtil.createGraph();
    private final List<Cell> cells;
    private final List<ElkNode> nodes = new ArrayList<>();
    private final List<ElkPort> outputs = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();

    private record Link(int from, Use to, ElkEdge edge) {}

    LayeredLayout(Circuit circuit, Spacing spacing) {
        this.circuit = circuit;
        this.spacing = spacing;
        this.near = spacing.isDense() ? DENSE : 1;
        this.cells =
                circuit.gates().stream().map(gate -> Cell.of(gate, spacing)).toList();
    }

    Layout layout() {
        if (span() > MOST_SPAN) {
            throw new IllegalArgumentException("the circuit is too large to be drawn: its wires cross " + span()
                    + " layers and may cross " + MOST_SPAN + "; a .dot file has no such limit");
        }
        // Asking for the service makes ELK register the types that it copies; nothing else does.
        LayoutMetaDataService.getInstance();
        graph.setProperty(LayeredOptions.DIRECTION, Direction.RIGHT);
        graph.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        graph.setProperty(LayeredOptions.RANDOM_SEED, 1);
        // Half as high for a network of neurons as the quick strategy, but it takes minutes where wires are very long.
        boolean quick = span() > CAREFUL_SPAN;
        graph.setProperty(
                LayeredOptions.NODE_PLACEMENT_STRATEGY,
                quick ? NodePlacementStrategy.BRANDES_KOEPF : NodePlacementStrategy.NETWORK_SIMPLEX);
        if (quick) graph.setProperty(LayeredOptions.THOROUGHNESS, 1);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE, near * BETWEEN_GATES);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, near * BETWEEN_LAYERS);
        graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, near * BETWEEN_WIRES);
        graph.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, near * BETWEEN_WIRES);
        if (circuit.results().size() > 1) {
            // Gates side by side stand in the order in which they are typed.
            graph.setProperty(LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.PREFER_NODES);
            graph.setProperty(LayeredOptions.CROSSING_MINIMIZATION_FORCE_NODE_MODEL_ORDER, true);
        }
        for (Gate gate : circuit.gates()) add(gate);
        withDeepStack(() -> new LayeredLayoutProvider().layout(graph, new BasicProgressMonitor()));
        List<Place> places = circuit.gates().stream().map(this::place).toList();
        List<Wire> wires = links.stream().map(link -> wire(link, places)).toList();
        return new Layout(spacing, graph.getWidth(), graph.getHeight(), places, wires);
    }

    /** The layers that all wires together go through: ELK keeps a node for each. */
    private long span() {
        int[] depth = new int[circuit.gates().size()];
        long span = 0;
        for (Gate gate : circuit.gates()) {
            for (int input : gate.inputs()) depth[gate.index()] = Math.max(depth[gate.index()], depth[input] + 1);
            for (int input : gate.inputs()) span += depth[gate.index()] - depth[input] - 1;
        }
        return span;
    }

    /** The network simplex calls itself once for each gate of a long chain. */
    private static void withDeepStack(Runnable work) {
        FutureTask<Void> task = new FutureTask<>(work, null);
        new Thread(null, task, "layout", STACK).start();
        try {
            task.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The layout was stopped", stopped);
        } catch (ExecutionException failed) {
            throw new IllegalStateException("The circuit could not be laid out", failed.getCause());
        }
    }

    private void add(Gate gate) {
        Cell cell = cells.get(gate.index());
        ElkNode node = ElkGraphUtil.createNode(graph);
        node.setDimensions(cell.width(), cell.height());
        // In the order they are typed: it matters to a − b, and to who reads a formula beside its circuit.
        node.setProperty(LayeredOptions.PORT_CONSTRAINTS, PortConstraints.FIXED_POS);
        nodes.add(node);
        double middle = cell.above() + cell.outlineHeight() / 2;
        for (int i = 0; i < gate.inputs().size(); i++) {
            double above = (i - (gate.inputs().size() - 1) / 2.0) * PORTS * near;
            ElkPort port = port(node, PortSide.WEST, 0, middle + above);
            int from = gate.inputs().get(i);
            links.add(new Link(from, new Use(gate.index(), i), ElkGraphUtil.createSimpleEdge(outputs.get(from), port)));
        }
        outputs.add(port(node, PortSide.EAST, cell.width(), middle));
    }

    private static ElkPort port(ElkNode node, PortSide side, double x, double y) {
        ElkPort port = ElkGraphUtil.createPort(node);
        port.setProperty(LayeredOptions.PORT_SIDE, side);
        port.setLocation(x, y);
        return port;
    }

    private Place place(Gate gate) {
        ElkNode node = nodes.get(gate.index());
        Cell cell = cells.get(gate.index());
        return new Place(
                gate.index(),
                cell.shape(),
                node.getX() + cell.width() / 2,
                node.getY() + cell.above() + cell.outlineHeight() / 2,
                cell.outlineWidth(),
                cell.outlineHeight(),
                cell.width(),
                cell.above(),
                cell.below());
    }

    /** From outline to outline: ELK's wires end at the cells, which are wider. */
    private static Wire wire(Link link, List<Place> places) {
        ElkEdgeSection section = link.edge().getSections().get(0);
        List<Point> points = new ArrayList<>();
        points.add(new Point(places.get(link.from()).right(), section.getStartY()));
        section.getBendPoints().forEach(bend -> points.add(new Point(bend.getX(), bend.getY())));
        Place end = places.get(link.to().gate());
        double above = section.getEndY() - end.y();
        points.add(new Point(end.left() + end.inset(above), section.getEndY()));
        List<Point> junctions = new ArrayList<>();
        for (KVector at : link.edge().getProperty(LayeredOptions.JUNCTION_POINTS)) junctions.add(new Point(at.x, at.y));
        return new Wire(link.from(), link.to(), points, junctions);
    }
}
