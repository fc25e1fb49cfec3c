package cymru.canfod.tally;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import cymru.canfod.tally.facts.Name;
import cymru.canfod.tally.facts.Span;

/**
 * How values of a type are written and read. It follows the records themselves, so that a new component of a fact needs no
 * line here: records by component, sealed interfaces by the number of the record, lists, optionals, enums, strings and ints.
 */
abstract class FactsShape {

	abstract void write(FactsOutput out, Object value) throws IOException;

	abstract Object read(FactsInput in) throws IOException;

	/**
	 * A shape, and in words all the types that it is made of.
	 *
	 * @param description never the same for two shapes that write differently
	 */
	record Described(FactsShape shape, String description) {
	}

	/** The shape of a record type. */
	static Described of(Class<? extends Record> type) {
		Shapes shapes = new Shapes();
		FactsShape shape = shapes.of(type);
		return new Described(shape, shapes.description.toString());
	}

	private static final class Shapes {
		private final Map<Type, FactsShape> known = new HashMap<>();
		private final StringBuilder description = new StringBuilder();

		private FactsShape of(Type type) {
			FactsShape found = known.getOrDefault(type, NONE);
			return found == NONE ? make(type) : found;
		}

		private FactsShape make(Type type) {
			if (type instanceof ParameterizedType generic) {
				FactsShape element = of(generic.getActualTypeArguments()[0]);
				return generic.getRawType() == Optional.class ? new OfOptional(element) : new OfList(element);
			}
			Class<?> plain = (Class<?>) type;
			if (plain == Span.class) {
				return SPAN;
			}
			if (plain == Name.class) {
				return NAME;
			}
			if (plain.isRecord()) {
				OfRecord shape = new OfRecord(plain);
				describe(plain, Arrays.stream(plain.getRecordComponents()).map(RecordComponent::toString));
				known.put(type, shape);
				shape.components(Arrays.stream(plain.getRecordComponents()).map(component -> of(component.getGenericType())).toList());
				return shape;
			}
			if (plain.isSealed()) {
				OfSealed shape = new OfSealed();
				describe(plain, records(plain).stream().map(Class::getName));
				known.put(type, shape);
				records(plain).forEach(record -> shape.add(record, of(record)));
				return shape;
			}
			if (plain.isEnum()) {
				OfEnum shape = new OfEnum(plain);
				describe(plain, Arrays.stream(shape.constants).map(Object::toString));
				return shape;
			}
			return plain == String.class ? STRING : new OfNumber(plain);
		}

		private void describe(Class<?> type, Stream<String> parts) {
			description.append(type.getName()).append(parts.toList()).append('\n');
		}

		private static List<Class<?>> records(Class<?> sealed) {
			List<Class<?>> records = new ArrayList<>();
			for (Class<?> permitted : sealed.getPermittedSubclasses()) {
				records.addAll(permitted.isRecord() ? List.of(permitted) : records(permitted));
			}
			return records;
		}
	}

	private static final FactsShape STRING = new FactsShape() {
		@Override
		void write(FactsOutput out, Object value) {
			out.string((String) value);
		}

		@Override
		Object read(FactsInput in) throws IOException {
			return in.string();
		}
	};

	/** By hand, because there are more of these than of all others together. */
	private static final FactsShape SPAN = new FactsShape() {
		@Override
		void write(FactsOutput out, Object value) {
			out.span((Span) value);
		}

		@Override
		Object read(FactsInput in) throws IOException {
			return in.span();
		}
	};

	/** By hand too: every stance has one. */
	private static final FactsShape NAME = new FactsShape() {
		@Override
		void write(FactsOutput out, Object value) {
			Name name = (Name) value;
			out.string(name.id());
			out.span(name.span());
		}

		@Override
		Object read(FactsInput in) throws IOException {
			return new Name(in.string(), in.span());
		}
	};

	private static final FactsShape NONE = new OfNumber(void.class);

	private static final class OfNumber extends FactsShape {
		private final Class<?> type;

		OfNumber(Class<?> type) {
			this.type = type;
		}

		@Override
		void write(FactsOutput out, Object value) {
			out.number(value instanceof Boolean truth ? truth ? 1 : 0 : (Integer) value);
		}

		@Override
		Object read(FactsInput in) throws IOException {
			return type == boolean.class ? (Object) (in.below(2) == 1) : (Object) in.number();
		}
	}

	private static final class OfEnum extends FactsShape {
		private final Object[] constants;

		OfEnum(Class<?> type) {
			constants = type.getEnumConstants();
		}

		@Override
		void write(FactsOutput out, Object value) {
			out.number(((Enum<?>) value).ordinal());
		}

		@Override
		Object read(FactsInput in) throws IOException {
			return constants[in.below(constants.length)];
		}
	}

	private static final class OfOptional extends FactsShape {
		private final FactsShape element;

		OfOptional(FactsShape element) {
			this.element = element;
		}

		@Override
		void write(FactsOutput out, Object value) throws IOException {
			Optional<?> optional = (Optional<?>) value;
			out.number(optional.isPresent() ? 1 : 0);
			if (optional.isPresent()) {
				element.write(out, optional.get());
			}
		}

		@Override
		Object read(FactsInput in) throws IOException {
			return in.below(2) == 1 ? Optional.of(element.read(in)) : Optional.empty();
		}
	}

	private static final class OfList extends FactsShape {
		private final FactsShape element;

		OfList(FactsShape element) {
			this.element = element;
		}

		@Override
		void write(FactsOutput out, Object value) throws IOException {
			Object[] values = ((List<?>) value).toArray();
			out.number(values.length);
			for (Object one : values) {
				element.write(out, one);
			}
		}

		@Override
		Object read(FactsInput in) throws IOException {
			Object[] values = new Object[in.size()];
			for (int i = 0; i < values.length; i++) {
				values[i] = element.read(in);
			}
			return List.of(values);
		}
	}

	private static final class OfRecord extends FactsShape {
		private final Method[] accessors;
		private final Constructor<?> constructor;
		private FactsShape[] components = {};

		OfRecord(Class<?> type) {
			RecordComponent[] parts = type.getRecordComponents();
			accessors = Arrays.stream(parts).map(RecordComponent::getAccessor).toArray(Method[]::new);
			try {
				constructor = type.getDeclaredConstructor(Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new));
			} catch (NoSuchMethodException impossible) {
				throw new IllegalStateException(impossible);
			}
		}

		void components(List<FactsShape> shapes) {
			components = shapes.toArray(FactsShape[]::new);
		}

		@Override
		void write(FactsOutput out, Object value) throws IOException {
			for (int i = 0; i < components.length; i++) {
				components[i].write(out, component(value, accessors[i]));
			}
		}

		private static Object component(Object value, Method accessor) throws IOException {
			try {
				return accessor.invoke(value);
			} catch (IllegalAccessException | InvocationTargetException failed) {
				throw new IOException(failed);
			}
		}

		@Override
		Object read(FactsInput in) throws IOException {
			Object[] values = new Object[components.length];
			for (int i = 0; i < values.length; i++) {
				values[i] = components[i].read(in);
			}
			try {
				return constructor.newInstance(values);
			} catch (InstantiationException | IllegalAccessException | InvocationTargetException failed) {
				throw new IOException(failed);
			}
		}
	}

	private static final class OfSealed extends FactsShape {
		private final Map<Class<?>, Integer> numbers = new HashMap<>();
		private final List<FactsShape> records = new ArrayList<>();

		void add(Class<?> record, FactsShape shape) {
			numbers.put(record, records.size());
			records.add(shape);
		}

		@Override
		void write(FactsOutput out, Object value) throws IOException {
			int number = numbers.getOrDefault(value.getClass(), -1);
			if (number < 0) {
				throw new IOException(value.getClass().getName());
			}
			out.number(number);
			records.get(number).write(out, value);
		}

		@Override
		Object read(FactsInput in) throws IOException {
			return records.get(in.below(records.size())).read(in);
		}
	}
}
