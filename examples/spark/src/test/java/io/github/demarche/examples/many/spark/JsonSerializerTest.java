package io.github.demarche.examples.many.spark;

import static org.assertj.core.api.Assertions.assertThat;

import com.esotericsoftware.kryo.Kryo;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.demarche.actor.State;
import io.github.demarche.dossier.Dossier;
import io.github.demarche.jackson2.DemarcheModule;
import io.github.demarche.source.Article;
import io.github.demarche.statement.Denial;
import io.github.demarche.text.Text;
import io.github.demarche.time.Dating;
import io.github.demarche.time.Edtf;
import java.nio.ByteBuffer;
import org.apache.spark.SparkConf;
import org.apache.spark.serializer.KryoRegistrator;
import org.apache.spark.serializer.KryoSerializer;
import org.apache.spark.serializer.SerializerInstance;
import org.junit.jupiter.api.Test;
import scala.reflect.ClassTag;
import scala.reflect.ClassTag$;

class JsonSerializerTest {
    /** What an application names in {@code spark.kryo.registrator}. */
    public static final class Registrator implements KryoRegistrator {
        /** Spark calls it. */
        public Registrator() {}

        @Override
        public void registerClasses(Kryo kryo) {
            JsonMapper mapper =
                    JsonMapper.builder().addModule(new DemarcheModule()).build();
            kryo.addDefaultSerializer(Dossier.class, new JsonSerializer<>(mapper, Dossier.class));
        }
    }

    @Test
    void aDossierTravelsAsItsJson() {
        Dossier dossier = Dossier.builder()
                .article(Article.builder()
                        .id("ferry")
                        .title(Text.of("fr", "Le bac « Élan » 🚢"))
                        .published(Dating.of(Edtf.parse("2025-03-12")))
                        .language("fr")
                        .build())
                .addStatement(Denial.builder()
                        .id("no")
                        .addSpeaker(State.of("FJI"))
                        .content(Text.of("en", "the ferry ran"))
                        .build())
                .build();
        SparkConf configuration = new SparkConf().set("spark.kryo.registrator", Registrator.class.getName());
        SerializerInstance kryo = new KryoSerializer(configuration).newInstance();
        ClassTag<Dossier> tag = ClassTag$.MODULE$.apply(Dossier.class);
        ByteBuffer bytes = kryo.serialize(dossier, tag);
        Dossier read = kryo.deserialize(bytes, tag);
        assertThat(read).isEqualTo(dossier);
    }
}
